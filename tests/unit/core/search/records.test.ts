import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../../../src/core/search/records.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { article, libraryOf, urls } from '../../../support/library.ts';

const sixty = corpusLibrary(60);

describe('search records', () => {
  it('hold terms, topics and reports, each with an address of its own', () => {
    const records = searchRecords(sixty, urls, 'en').flat();
    expect(records.length).toBe(sixty.terms.length + sixty.topics.length + 60);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });
  it('hold a report’s own words and nothing else', () => {
    const library = libraryOf(
      article('a', 'Own words of the veto.', {
        standfirst: 'Ours.',
        note: { text: 'Our note.', sources: [] },
      }),
    );
    const record = searchRecords(library, urls, 'en')
      .flat()
      .find(({ kind }) => kind === 'report');
    expect(record?.text).toEqual(['Own words of the veto.']);
  });
  it('say how many reports mention a term that few of them spell as the reader does', () => {
    const library = libraryOf(article('a', 'The veto.'), article('b', 'Another veto.'));
    const reports = (title: string) =>
      searchRecords(library, urls, 'en')
        .flat()
        .find((record) => record.title === title)?.reports;
    expect(reports('veto')).toBe(2);
    expect(reports('Star Pact')).toBe(0);
  });
});
