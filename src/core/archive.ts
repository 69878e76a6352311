import { groupBy } from './groups.ts';
import type { Library, Report } from './library.ts';
import { oncePer } from './once.ts';

/** The reports of one month. */
export interface ArchiveMonth {
  /** "04" */
  month: string;
  reports: Report[];
}

/** The reports of one year. */
interface ArchiveYear {
  year: string;
  /** Newest first: those known to the day or month, then those of which only the year is known. */
  reports: Report[];
  /** Months with reports, January first. */
  months: ArchiveMonth[];
}

interface Archive {
  /** Newest first. */
  years: ArchiveYear[];
  /** Reports of which nobody knows the date, by address. */
  undated: Report[];
}

/** All reports by year and month, in the library's own order. */
export const archiveOf = oncePer(
  ({ reports }: Library): Archive => ({
    years: byYear(reports).map(([year, ofYear]) => ({
      year,
      reports: ofYear,
      months: byMonth(ofYear).map(([month, ofMonth]) => ({ month, reports: ofMonth })),
    })),
    undated: reports.filter(({ published }) => !published),
  }),
);

/** How many reports of a list are from each year, newest year first; those without a date are left out. */
export const countByYear = (reports: readonly Report[]): { year: string; count: number }[] =>
  byYear(reports).map(([year, ofYear]) => ({ year, count: ofYear.length }));

const byYear = (reports: readonly Report[]) =>
  byPart(reports, 0, 4).sort(([a], [b]) => Number(b) - Number(a));

const byMonth = (reports: readonly Report[]) =>
  byPart(reports, 5, 7).sort(([a], [b]) => Number(a) - Number(b));

/** Reports by a part of their date; those of which it is not known are left out. */
const byPart = (reports: readonly Report[], from: number, to: number) => [
  ...groupBy(reports, ({ published = '' }) => {
    const part = published.slice(from, to);
    return part ? [part] : [];
  }),
];
