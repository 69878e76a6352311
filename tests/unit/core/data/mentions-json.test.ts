import { describe, expect, it } from 'vitest';
import { mentionsJson } from '../../../../src/core/data/mentions-json.ts';
import type { Report } from '../../../../src/core/library.ts';
import { absolute, article, libraryOf, site, urls } from '../../../support/library.ts';

const dataOf = (report: Report) => JSON.parse(mentionsJson(report, { urls, absolute, site }));

describe('the mentions of a report as data', () => {
  it('point at the very words in the text of the seed', () => {
    const text = '(X) A veto 𝔘 of the Star Pact, a Star Pact.';
    const report = libraryOf(article('x', text)).reports[0] as Report;
    const data = dataOf(report);
    expect(data.mentions).toMatchObject([
      { text: 'veto', linked: true },
      { text: 'Star Pact', linked: true },
      { text: 'Star Pact', linked: false },
    ]);
    for (const { start, end, text: words } of data.mentions) {
      expect(text.slice(start, end)).toBe(words);
    }
    expect(data.report).toBe('https://wire.example/base/articles/x/');
    expect(data.seed).toMatchObject({ url: `${data.report}seed.txt`, sha256: 'ab'.repeat(32) });
  });
  it('say the words as they read, and no place, where markup may stand between them', () => {
    const text = 'The **grand** Star *Pact* is [a *lasting* veto](https://a.example).';
    const report = libraryOf({ ...article('x', text), format: 'markdown' }).reports[0] as Report;
    const data = dataOf(report);
    expect(data.mentions).toEqual([
      { term: 'pact', form: 'Star Pact', text: 'Star Pact', linked: false, why: 'divided' },
      { term: 'veto', form: 'veto', text: 'veto', linked: false, why: 'inside-link' },
    ]);
    expect(data).not.toHaveProperty('offsets');
  });
});
