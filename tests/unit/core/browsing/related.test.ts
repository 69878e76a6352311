import { describe, expect, it } from 'vitest';
import { relatedReports } from '../../../../src/core/browsing/related.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { article, libraryOf } from '../../../support/library.ts';

const sixty = corpusLibrary(60);

describe('related reports', () => {
  it('share the terms that are named, the rarest first', () => {
    const library = libraryOf(
      article('own', 'The veto and the Star Pact.'),
      article('both', 'A Star Pact and a veto.'),
      article('common', 'A veto.'),
      article('common-too', 'Another veto.'),
      article('nothing', 'Words.'),
    );
    const own = library.reports.find(({ slug }) => slug === 'own');
    const related = own ? relatedReports(library, own, 5) : [];
    expect(related.map(({ report }) => report.slug)).toEqual(['both', 'common-too', 'common']);
    expect(related[0]?.shared.map(({ id }) => id)).toEqual(['pact', 'veto']);
  });
  it('never hold the report itself, and each shares a term', () => {
    for (const report of sixty.reports) {
      const related = relatedReports(sixty, report, 5);
      expect(related.map((entry) => entry.report)).not.toContain(report);
      expect(related.every(({ shared }) => shared.length > 0)).toBe(true);
    }
  });
  it('hold each report once, and fewer of them are the first of more', () => {
    for (const report of sixty.reports) {
      const slugs = (max: number) =>
        relatedReports(sixty, report, max).map((entry) => entry.report.slug);
      const all = slugs(60);
      expect(new Set(all).size).toBe(all.length);
      for (const max of [0, 1, 3, 5]) expect(slugs(max)).toEqual(all.slice(0, max));
    }
  });
});
