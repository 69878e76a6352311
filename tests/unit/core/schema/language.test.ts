import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../../src/core/browsing/direction.ts';
import { languageOf } from '../../../../src/core/schema/language.ts';

describe('the language of a report', () => {
  it.each([
    ['The Council voted.', 'en', 'en'],
    ['Der Rat stimmte ab: „Москва“ war dagegen, und andere enthielten sich.', 'en', 'en'],
    ['صوت مجلس الأمن على مشروع القرار (UN).', 'en', 'und-Arab'],
    ['מועצת הביטחון הצביעה.', 'en', 'und-Hebr'],
    ['Совет Безопасности проголосовал.', 'en', 'und-Cyrl'],
    ['The word of the day in Moscow was договор, which means treaty.', 'en', 'en'],
    ['安全保障理事会が採決した。', 'en', 'und-Jpan'],
    ['安全理事会进行了表决。', 'en', 'und-Hani'],
    ['صوت مجلس الأمن.', 'ar', 'ar'],
    ['Совет Безопасности проголосовал.', 'ru', 'ru'],
    ['1967 — 2024.', 'en', 'en'],
  ])('is never guessed from words: %s on a site in %s is %s', (text, site, expected) => {
    expect(languageOf(text, undefined, site)).toBe(expected);
    expect(languageOf(text, 'fr', site)).toBe('fr');
  });
  it('gives its direction', () => {
    expect(['und-Arab', 'und-Hebr', 'ar', 'az-Arab'].map(directionOf)).toEqual(
      Array(4).fill('rtl'),
    );
    expect(['und-Cyrl', 'und-Hani', 'ar-Latn', 'en'].map(directionOf)).toEqual(
      Array(4).fill('ltr'),
    );
  });
});
