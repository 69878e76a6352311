import { yearOf } from './dates.ts';
import type { Library, Report } from './library.ts';
import { oncePer } from './once.ts';

/** The reports of one month. */
export interface ArchiveMonth {
  year: string;
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
export const archiveOf = oncePer(({ reports }: Library): Archive => {
  const years = new Map<string, ArchiveYear>();
  const undated: Report[] = [];
  for (const report of reports) {
    if (!report.published) {
      undated.push(report);
      continue;
    }
    const year = yearOf(report.published);
    let entry = years.get(year);
    if (!entry) {
      entry = { year, reports: [], months: [] };
      years.set(year, entry);
    }
    entry.reports.push(report);
    const month = report.published.slice(5, 7);
    if (month !== '') addToMonth(entry, report, month);
  }
  for (const { months } of years.values()) months.sort((a, b) => Number(a.month) - Number(b.month));
  return { years: [...years.values()].sort((a, b) => Number(b.year) - Number(a.year)), undated };
});

function addToMonth(entry: ArchiveYear, report: Report, month: string) {
  const known = entry.months.find((other) => other.month === month);
  if (known) known.reports.push(report);
  else entry.months.push({ year: entry.year, month, reports: [report] });
}

/** How many reports of a list are from each year, newest year first; those without a date are left out. */
export function countByYear(reports: readonly Report[]): { year: string; count: number }[] {
  const years = new Map<string, number>();
  for (const { published } of reports) {
    if (!published) continue;
    const year = yearOf(published);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years]
    .map(([year, count]) => ({ year, count }))
    .sort((a, b) => Number(b.year) - Number(a.year));
}
