import { type ArchiveMonth, archiveOf } from '../library/archive.ts';
import type { Library, Report } from '../library.ts';
import type { Urls } from '../urls.ts';
import { type Page, pagesOf } from './paging.ts';

/** One page of the archive below its index: of a year, of a month, or of the reports without a date. */
export interface ArchivePage {
  year?: string;
  month?: string;
  /** On the pages of a year: its months. */
  months: ArchiveMonth[];
  page: Page<Report>;
  hrefOf: (page: number) => string;
}

/** Every page of the archive. An address depends on the dates of reports only, so it stays when others are added. */
export function archivePages(library: Library, size: number, urls: Urls): ArchivePage[] {
  const { years, undated } = archiveOf(library);
  const ofYears = years.flatMap(({ year, reports, months }) => [
    ...paged(reports, size, { year, months, hrefOf: (page) => urls.year(year, page) }),
    ...months.flatMap(({ month, reports: ofMonth }) =>
      paged(ofMonth, size, {
        year,
        month,
        months,
        hrefOf: (page) => urls.month(year, month, page),
      }),
    ),
  ]);
  if (undated.length === 0) return ofYears;
  return [...ofYears, ...paged(undated, size, { months: [], hrefOf: urls.undated })];
}

const paged = (
  reports: readonly Report[],
  size: number,
  rest: Omit<ArchivePage, 'page'>,
): ArchivePage[] => pagesOf(reports, size).map((page) => ({ ...rest, page }));
