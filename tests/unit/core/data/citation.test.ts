import { describe, expect, it } from 'vitest';
import {
  apa,
  bibtex,
  chicago,
  citeReport,
  citeTerm,
  coins,
  cslJson,
} from '../../../../src/core/data/citation.ts';
import type { Report } from '../../../../src/core/library.ts';
import type { Article, Sidecar } from '../../../../src/core/schema/article.ts';
import { article, libraryOf, terms } from '../../../support/library.ts';

const url = 'https://wire.example/articles/x/';
const cite = (...rest: Parameters<typeof article>) =>
  citeReport(libraryOf(article(...rest)).reports[0] as Report, url, 'Test Wire');

const full = cite('x', 'Words.', {
  headline: 'What the editor calls it',
  published: '2024-04-05',
  source: { name: 'Agence & Co.', headline: 'Will it hold?' },
});
const undated = cite('x', 'Words.', { headline: 'A title', source: { name: 'Daily' } });
const month = cite('x', 'Words.', { headline: 'A title', published: '2024-04' });
const ours = citeReport(
  libraryOf({
    ...article('x', 'Words.', { headline: 'Our title', published: '2024-04-05' }),
    format: 'markdown',
  }).reports[0] as Report,
  url,
  'Test Wire',
);
const bare = cite('x', 'The first words.');
const entry = citeTerm(terms[0] as never, url, 'Test Wire', 'en');

describe('APA', () => {
  it.each([
    [
      'a report of which all is known',
      full,
      `Agence & Co. (2024, April 5). Will it hold? Test Wire. ${url}`,
    ],
    ['one without a date', undated, `Daily. (n.d.). [A title]. Test Wire. ${url}`],
    [
      'one known to the month, of no known author',
      month,
      `[A title]. (2024, April). Test Wire. ${url}`,
    ],
    ['one of which nothing is known', bare, `[The first words]. (n.d.). Test Wire. ${url}`],
    ['one of our own', ours, `Test Wire. (2024, April 5). Our title. ${url}`],
    [
      'an entry of the glossary',
      entry,
      `Test Wire. (2026, January 2). Star Pact. In Test Wire glossary. ${url}`,
    ],
  ])('cites %s', (_, work, expected) => expect(apa(work)).toBe(expected));
});

describe('Chicago', () => {
  it.each([
    [
      'a report of which all is known',
      full,
      `Agence & Co. “Will it hold?” April 5, 2024. Republished by Test Wire. ${url}.`,
    ],
    ['one without a date', undated, `Daily. [A title]. N.d. Republished by Test Wire. ${url}.`],
    [
      'one known to the month, of no known author',
      month,
      `[A title]. Test Wire, April 2024. ${url}.`,
    ],
    ['one of which nothing is known', bare, `[The first words]. Test Wire, n.d. ${url}.`],
    ['one of our own', ours, `Test Wire. “Our title.” Test Wire, April 5, 2024. ${url}.`],
    [
      'an entry of the glossary',
      entry,
      `Test Wire. “Star Pact.” In Test Wire glossary, January 2, 2026. ${url}.`,
    ],
  ])('cites %s', (_, work, expected) => expect(chicago(work)).toBe(expected));
});

describe('a title', () => {
  const supplied = (sidecar: Sidecar, more: Partial<Article> = {}) => {
    const one = { ...article('x', 'Words.', sidecar), ...more };
    return citeReport(libraryOf(one).reports[0] as Report, url, 'Test Wire').supplied;
  };

  it('is the work’s own where it was published under it, or written here', () => {
    expect(supplied({ source: { name: 'Daily', headline: 'Its title' } })).toBe(false);
    expect(supplied({ headline: 'Its title' }, { format: 'markdown' })).toBe(false);
  });

  it('is supplied where an editor gave it to another’s report, or a sentence stands for it', () => {
    expect(supplied({ headline: 'A title' })).toBe(true);
    const source = { name: 'Daily' };
    expect(supplied({ headline: 'A title', source }, { format: 'markdown' })).toBe(true);
    expect(supplied({}, { format: 'markdown' })).toBe(true);
  });
});

describe('BibTeX', () => {
  it('names a language as babel does, and none that it has no name for', () => {
    const langid = (language: string) => /langid = {(.*)}/.exec(bibtex({ ...full, language }))?.[1];
    expect(['en', 'en-GB', 'fr', 'pt', 'pt-BR', 'de', 'ar', 'tlh'].map(langid)).toEqual([
      ...['english', 'british', 'french', 'portuguese', 'brazilian', 'ngerman', 'arabic'],
      undefined,
    ]);
  });

  it('keeps an organisation whole and escapes what TeX would read', () => {
    expect(bibtex(full)).toBe(
      [
        '@misc{x,',
        '  author = {{Agence \\& Co.}},',
        '  title = {{Will it hold?}},',
        '  howpublished = {Test Wire},',
        '  year = {2024},',
        '  month = apr,',
        '  day = {5},',
        `  url = {${url}},`,
        '  langid = {english}',
        '}',
      ].join('\n'),
    );
    const odd = bibtex({ ...bare, title: '100% of {x}_y ^ \\z ~ #1 $', supplied: false });
    expect(odd).toContain(
      '{{100\\% of \\{x\\}\\_y \\textasciicircum{} \\textbackslash{}z \\textasciitilde{} \\#1 \\$}}',
    );
  });

  it('names a month by the macro that every style defines', () => {
    const macro = (date: string) => /month = (.*),/.exec(bibtex({ ...full, date }))?.[1];
    expect(['2024-01', '2024-06-05', '2024-09'].map(macro)).toEqual(['jan', 'jun', 'sep']);
  });

  it('leaves out what nobody knows', () => {
    expect(bibtex(bare)).not.toMatch(/author|year|month|day/);
  });
});

describe('CSL-JSON', () => {
  it('has the parts of the date that are known', () => {
    expect(cslJson(full)).toMatchObject({
      id: 'x',
      type: 'article-newspaper',
      author: [{ literal: 'Agence & Co.' }],
      issued: { 'date-parts': [[2024, 4, 5]] },
    });
    expect(cslJson(month)).toMatchObject({ issued: { 'date-parts': [[2024, 4]] } });
    expect(cslJson(bare)).not.toHaveProperty('issued');
    expect(cslJson(bare)).not.toHaveProperty('author');
    expect(cslJson(entry)).toMatchObject({ type: 'entry-dictionary', title: 'Star Pact' });
  });
});

describe('COinS', () => {
  it('names the kind of work as Zotero does', () => {
    const read = new URLSearchParams(coins(full));
    expect(Object.fromEntries(read)).toMatchObject({
      ctx_ver: 'Z39.88-2004',
      'rft.type': 'newspaperArticle',
      'rft.title': 'Will it hold?',
      'rft.aucorp': 'Agence & Co.',
      'rft.date': '2024-04-05',
      'rft.identifier': url,
    });
    expect(new URLSearchParams(coins(bare)).has('rft.date')).toBe(false);
    const broken = new URLSearchParams(coins({ ...full, title: 'Half \ud83d' }));
    expect(broken.get('rft.title')).toBe('Half \ufffd');
  });
});
