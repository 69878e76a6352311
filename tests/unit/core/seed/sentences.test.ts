import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../../src/core/seed/sentences.ts';

const sentence = (text: string, word: string, language = 'en') => {
  const { start, end } = sentenceAt(text, text.indexOf(word), language);
  return text.slice(start, end);
};

describe('the sentence around a word', () => {
  it('ends at a stop before a capital, unless it is that of an abbreviation', () => {
    const text =
      'He came. “The U.S. Senate met Gen. Ray at 1.5 a.m. on Monday,” she said. It ended!';
    expect(sentence(text, 'He')).toBe('He came.');
    for (const word of ['The', 'Senate', 'Ray', 'Monday', 'said'])
      expect(sentence(text, word)).toBe(
        '“The U.S. Senate met Gen. Ray at 1.5 a.m. on Monday,” she said.',
      );
    expect(sentence(text, 'ended')).toBe('It ended!');
  });

  it('ends at no initial of any alphabet', () => {
    expect(sentence('Президент В. Путин уехал. Всё.', 'Путин', 'ru')).toBe(
      'Президент В. Путин уехал.',
    );
    expect(sentence('Le ministre É. Dupont part. Fin.', 'Dupont', 'fr')).toBe(
      'Le ministre É. Dupont part.',
    );
    expect(sentence('The ÉU. It ended.', 'It')).toBe('It ended.');
  });

  it('ends where the next begins without a capital, too', () => {
    expect(sentence('what? nothing! (no more!) he said.', 'nothing')).toBe('nothing!');
    expect(sentence('一つ。二つ。三つ。', '二', 'ja')).toBe('二つ。');
    expect(sentence('Τι; Τίποτα.', 'Τίποτα', 'el')).toBe('Τίποτα.');
    expect(sentence('one line\nanother line', 'another')).toBe('another line');
  });

  it('is the one that the platform finds in the whole text', () => {
    const words = ['Foo', 'bar', 'É', 'ß', '1', '2.5', 'e.g.', 'x', 'ა', 'Ა', 'ǅ', '\u0301', '—'];
    const stops = ['.', '!', '?', '…', '。', '.”', '.)', '.’', '."', '!?', ';', ',', ':', '\u2024'];
    const spaces = [' ', '  ', '\n', '\u00A0', '\u00AD', '\u2028'];
    const piece = fc.constantFrom(...words, ...stops, ...stops, ...spaces, ...spaces, ...spaces);
    const texts = fc.array(piece, { minLength: 1, maxLength: 25 }).map((pieces) => pieces.join(''));
    const languages = fc.constantFrom('en', 'fr', 'el', 'ar', 'ja', 'hy');
    fc.assert(
      fc.property(texts, fc.nat(), languages, (text, at, language) => {
        // Single capitals are abbreviations to us, but not to the platform.
        fc.pre(!/\p{Lu}\./u.test(text));
        const offset = at % text.length;
        const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
        const segment = segmenter.segment(text).containing(offset)?.segment.trim();
        const { start, end } = sentenceAt(text, offset, language);
        expect(text.slice(start, end)).toBe(segment);
      }),
      { numRuns: 2000 },
    );
  });
});
