import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/library.ts';
import { mentionsData } from '../../../src/core/mentions-data.ts';
import { article, libraryOf } from '../../support/library.ts';

describe('the mentions of a report as data', () => {
  it('point at the very words in the text of the seed', () => {
    const text = '(X) A veto 𝔘 of the Star Pact, a Star Pact.';
    const report = libraryOf(article('x', text)).reports[0] as Report;
    const data = mentionsData(report, { page: 'https://w.example/', seed: 'https://w.example/s' });
    expect(data.mentions.map((mention) => mention.text)).toEqual([
      'veto',
      'Star Pact',
      'Star Pact',
    ]);
    for (const { start = 0, end = 0, text: words } of data.mentions) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(data.mentions.map(({ linked }) => linked)).toEqual([true, true, false]);
    expect(data.seed).toMatchObject({ sha256: 'ab'.repeat(32) });
  });
  it('say the words as they read, and no place, where markup may stand between them', () => {
    const text = 'The **grand** Star *Pact* is [a *lasting* veto](https://a.example).';
    const report = libraryOf({ ...article('x', text), format: 'markdown' }).reports[0] as Report;
    const data = mentionsData(report, { page: 'https://w.example/', seed: 'https://w.example/s' });
    expect(data.mentions).toEqual([
      { term: 'pact', form: 'Star Pact', text: 'Star Pact', linked: false, why: 'divided' },
      { term: 'veto', form: 'veto', text: 'veto', linked: false, why: 'inside-link' },
    ]);
    expect(data).not.toHaveProperty('offsets');
  });
});
