import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/core/library.ts';
import type { Mention } from '../../../src/core/matcher/mention.ts';
import { compileMatcher } from '../../../src/core/matcher.ts';
import { readGlossary } from '../../../src/loaders/glossary.ts';
import { reportHtml } from '../../../src/prose/report-html.ts';
import { wordsOf } from '../../../src/prose/words.ts';
import { article, term, urls } from '../../support/library.ts';

const { terms } = readGlossary('src/content/glossary');
const matcher = compileMatcher(terms);
const find = (text: string) => matcher.find([{ text, start: 0 }]);
const placesAndTerms = (mentions: Mention[]) =>
  mentions.map(({ start, end, term }) => `${start}-${end} ${term}`);

// Words of reports: forms of terms in every case, words around them, punctuation, and whatever Unicode has.
const forms = terms.flatMap((entry) => entry.forms.map((form) => form.text));
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...forms) },
  { weight: 2, arbitrary: fc.constantFrom(...forms).map((form) => form.toUpperCase()) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('the', 'a', 'of', 'European Council', 'National', 'New'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('-', '\u2011', '\u00AD', '\u00A0', '(', ')', '. ', '’s'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);
const report = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ', ', '\n')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

/** What a browser shows of our HTML. A tag that is not ours would stay in it. */
const textOf = (html: string) =>
  html
    .replace(
      /<p id="par\d+">|<\/p>|<a class="term" [^<>]*>|<\/a>|<span class="(?:credit|dateline)">|<\/span>/g,
      '',
    )
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('on any text', () => {
  it('mentions stand in order, inside the text, and never overlap', () => {
    fc.assert(
      fc.property(report, (text) => {
        let last = 0;
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('each term that is found is linked exactly once, at its first mention', () => {
    fc.assert(
      fc.property(report, (text) => {
        const mentions = find(text);
        for (const id of new Set(mentions.map(({ term }) => term))) {
          const linked = mentions.filter(({ term }) => term === id).map(({ linked }) => linked);
          if (terms.find((entry) => entry.id === id)?.link === false) continue;
          expect(linked).toEqual([true, ...linked.slice(1).map(() => false)]);
        }
      }),
    );
  });

  it('the order of the terms does not matter', () => {
    const ids = terms.map(({ id }) => id);
    fc.assert(
      fc.property(report, fc.shuffledSubarray(ids, { minLength: ids.length }), (text, order) => {
        const sorted = order.flatMap((id) => terms.find((entry) => entry.id === id) ?? []);
        expect(placesAndTerms(compileMatcher(sorted).find([{ text, start: 0 }]))).toEqual(
          placesAndTerms(find(text)),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('a term that the text does not name changes nothing', () => {
    const more = compileMatcher([...terms, term('qzxv', 'Qzxv Wjkp')]);
    fc.assert(
      fc.property(report, (text) => {
        fc.pre(!/qzxv/i.test(text));
        expect(placesAndTerms(more.find([{ text, start: 0 }]))).toEqual(placesAndTerms(find(text)));
      }),
    );
  });

  it('the words of the report come through its HTML unchanged', () => {
    fc.assert(
      fc.property(report, (text) => {
        const [report] = buildLibrary({
          ...{ articles: [article('a', text)], terms, topics: [], events: [], matcher, wordsOf },
          ...{ defaultLanguage: 'en', linkMode: 'all' },
        }).reports;
        if (!report) throw new Error('no report');
        const lines = text.split('\n').filter((line) => line !== '');
        expect(textOf(reportHtml(report, urls))).toBe(lines.map((line) => `${line}\n`).join(''));
      }),
    );
  });
});

describe('at any neighbour', () => {
  const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
  const neighbour = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

  it('a letter, mark, figure or underscore before or after a form hides it, and nothing else but @, # and hyphens does', () => {
    fc.assert(
      fc.property(neighbour, fc.boolean(), (character, before) => {
        const text = before
          ? `x ${character}Outer Space Treaty y`
          : `x Outer Space Treaty${character} y`;
        const found = find(text).some(({ term }) => term === 'outer-space-treaty');
        if (wordCharacter.test(character)) expect(found).toBe(false);
        else if (!/[@#\u00AD\u2010\u2011-]/.test(character)) expect(found).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
