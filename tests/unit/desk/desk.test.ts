import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/schema/article.ts';
import { completeForm } from '../../../src/core/schema/term.ts';
import { findInAll, findInText } from '../../../src/desk/findings.ts';
import { type DeskEntry, deskEntry, deskReport } from '../../../src/desk/report.ts';
import { termsToCheck } from '../../../src/desk/terms-to-check.ts';
import { deskText, entryText, reasons } from '../../../src/desk/text.ts';
import { wordsOf } from '../../../src/prose/words.ts';
import { article, term } from '../../support/library.ts';

const context = { risk: 'context' } as const;
const terms = [
  term('pact', 'Star Pact', {
    forms: [
      completeForm({ text: 'Star Pact' }),
      completeForm({ text: 'the Pact', ...context }),
      completeForm({ text: 'Orbital Pact' }),
    ],
    lookalikes: ['Star Pact Records'],
  }),
  term('moot', 'Moot', {
    forms: [
      completeForm({ text: 'Moot of States' }),
      completeForm({ text: 'the Moot', ...context }),
    ],
  }),
];
const input = (...articles: Article[]) => ({
  ...{ articles, terms, topics: [], events: [], wordsOf },
  ...{ defaultLanguage: 'en', linkMode: 'first' as const },
});
const findings = (...articles: Article[]) => findInAll(input(...articles));

describe('one report', () => {
  const [found] = findings(
    article('a', 'The Moot met. The Star Pact holds.\nThe Pact, said Star Pact Records, holds.'),
  );
  const entry = found && deskEntry(found);

  it('says what is linked, what is mentioned without a link, and what was left alone, each with its reason', () => {
    expect(entry?.linked).toEqual([{ words: 'Star Pact', term: 'pact' }]);
    expect(entry?.unlinked).toEqual([{ words: 'The Pact', term: 'pact', why: 'not-first' }]);
    expect(entry?.leftAlone).toEqual([
      { words: 'The Moot', term: 'moot', form: 'the Moot', why: 'context-closed', times: 1 },
      {
        ...{ words: 'Star Pact Records', term: 'pact', form: 'Star Pact Records' },
        ...{ why: 'look-alike', times: 1 },
      },
    ]);
  });

  it('says each reason in words', () => {
    const text = entry ? entryText(entry) : '';
    expect(text).toContain('The Moot → moot: counts only where its term');
    expect(text).toContain('Star Pact Records → pact: part of a longer name');
    for (const seen of entry?.leftAlone ?? []) expect(reasons).toHaveProperty(seen.why);
  });
});

describe('the whole edition', () => {
  const sentence = 'The Lunar Bank Group and NASA met.';
  const desk = deskReport(
    terms,
    findings(
      article('a', `The Moot met.\n${sentence}\n${sentence}`),
      article('b', `The Star Pact holds.\n${sentence}`),
    ),
  );

  it('lists forms that never opened, and forms that no report uses', () => {
    expect(desk.unopened).toEqual([{ term: 'moot', form: 'the Moot', seen: 1 }]);
    expect(desk.dead).toEqual([
      { term: 'pact', form: 'the Pact' },
      { term: 'pact', form: 'Orbital Pact' },
      { term: 'moot', form: 'Moot of States' },
    ]);
  });

  it('lists names and acronyms that recur, with a sentence, and none that is a form', () => {
    expect(desk.gaps).toEqual([
      { phrase: 'Lunar Bank Group', times: 3, reports: 2, sentence },
      { phrase: 'NASA', times: 3, reports: 2, sentence },
    ]);
  });

  it('is what forms and names are counted in, however few reports are asked for', () => {
    const all = findings(
      article('a', `The Moot met.\n${sentence}\n${sentence}`),
      article('b', `The Star Pact holds.\n${sentence}`),
    );
    const one = deskReport(terms, all, (file) => file.includes('b.txt'));
    expect(one).toEqual({ ...desk, reports: [expect.objectContaining({ file: 'seeds/b.txt' })] });
  });

  it('cuts a line where its script divides words, and elsewhere too', () => {
    const gap = { phrase: 'X', times: 3, reports: 1, sentence: '安'.repeat(200) };
    const text = deskText({ ...desk, gaps: [gap] }, false);
    expect(text).toContain(`“${'安'.repeat(120)} …”`);
  });

  it('is counted as in “1,200 reports”', () => {
    const [entry] = desk.reports.filter(({ linked }) => linked.length > 0);
    const reports = Array.from({ length: 1200 }, () => entry as DeskEntry);
    expect(deskText({ ...desk, reports }, false)).toContain(
      '1,200 reports, 2 terms: 1,200 mentions, 1,200 linked; 0 wordings',
    );
  });

  it('cuts long lists and says so, unless all is asked for', () => {
    const many = deskReport(
      terms,
      findings(...Array.from({ length: 30 }, (_, n) => article(`r${n}`, 'The Star Pact holds.'))),
    );
    expect(deskText(many, false)).toContain('… and 10 older reports (--all shows them)');
    expect(deskText(many, true)).not.toContain('--all');
    expect(deskText(many, true)).toContain(
      '30 reports, 2 terms: 30 mentions, 30 linked; 0 wordings',
    );
  });
});

describe('terms to check', () => {
  it('were last looked at more than two years before the newest date', () => {
    const party = { count: 3, basis: 'counted' };
    const old = term('old', 'Old', {
      reviewed: '2024-04-02',
      parties: [
        { ...party, as_of: '2020' },
        { ...party, as_of: '2024-05' },
      ],
    });
    expect(termsToCheck([old], '2026-04-30')).toEqual([]);
    expect(termsToCheck([old], '2026-06-01')).toEqual([
      { term: 'old', why: 'last checked on 2024-04-02' },
      { term: 'old', why: 'parties as of 2024-05' },
    ]);
  });
});

describe('any text', () => {
  it('is explained as a report would be', () => {
    const text = 'The Pact?\n\nThe Star Pact. The Pact!';
    const entry = deskEntry(findInText(text, input()));
    expect(entry.linked).toEqual([{ words: 'Star Pact', term: 'pact' }]);
    expect(entry.leftAlone).toMatchObject([{ words: 'The Pact', why: 'context-closed' }]);
  });
});
