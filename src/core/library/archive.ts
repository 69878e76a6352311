import { groupBy } from '../groups.ts';
import type { Library, Report } from '../library.ts';
import { oncePer } from '../once.ts';
import type { PartialDate } from '../schema/dates.ts';

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
    years: byYear(reports, ({ published }) => published).map(([year, ofYear]) => ({
      year,
      reports: ofYear,
      months: byMonth(ofYear).map(([month, ofMonth]) => ({ month, reports: ofMonth })),
    })),
    undated: reports.filter(({ published }) => !published),
  }),
);

/** Items by the year of their date, newest first; those without a date are left out. */
export const byYear = <T>(
  items: readonly T[],
  dateOf: (item: T) => PartialDate | undefined,
): [year: string, T[]][] =>
  grouped(items, (item) => dateOf(item)?.slice(0, 4)).sort(([a], [b]) => Number(b) - Number(a));

const byMonth = (reports: readonly Report[]) =>
  grouped(reports, ({ published }) => published?.slice(5, 7)).sort(
    ([a], [b]) => Number(a) - Number(b),
  );

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string | undefined) => [
  ...groupBy(items, (item) => {
    const key = keyOf(item);
    return key ? [key] : [];
  }),
];
