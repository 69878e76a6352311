import { describe, expect, it } from 'vitest';
import { archivePages } from '../../../../src/core/browsing/archive-pages.ts';
import { archiveOf } from '../../../../src/core/library/archive.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { article, libraryOf, urls } from '../../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

describe('the archive', () => {
  it('has every report in one year or among the undated', () => {
    const { years, undated } = archiveOf(sixty);
    const all = [...years.flatMap((year) => year.reports), ...undated];
    expect(new Set(all).size).toBe(60);
    expect(all.length).toBe(60);
    for (const { reports, months } of years) {
      const withMonth = reports.filter(({ published = '' }) => published.length > 4);
      expect(new Set(months.flatMap((month) => month.reports))).toEqual(new Set(withMonth));
    }
  });
  it('has addresses that are all different and those of the site', () => {
    const pages = archivePages(sixty, 5, urls);
    const addresses = pages.map(({ page, hrefOf }) => hrefOf(page.number));
    expect(new Set(addresses).size).toBe(pages.length);
    for (const href of addresses) expect(href).toMatch(/^\/base\/articles\/in\/.+\/$/);
  });
  it('of no reports has no pages', () => {
    expect(archivePages(none, 5, urls)).toEqual([]);
  });
  it('leaves reports without a date out of the years', () => {
    expect(archiveOf(libraryOf(article('a', 'Words.'))).years).toEqual([]);
  });
});
