import type { PartialDate } from './dates.ts';
import type { Report } from './library.ts';

/** The last day on which something was added to a report's page; absent when no date is known. */
export function lastChange(report: Report): PartialDate | undefined {
  const updates = (report.article.sidecar.updates ?? []).map(({ date }) => date);
  return newest(report.published ? [...updates, report.published] : updates);
}

/** The newest of some dates; undefined for none. */
export function newest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.reduce<PartialDate | undefined>(
    (last, date) => (last && last >= date ? last : date),
    undefined,
  );
}

/** Midnight UTC at which a date, month or year begins, as formats without imprecise dates want it. */
export function startOf(date: PartialDate): Date {
  return new Date(`${date}-01-01`.slice(0, 10));
}

/** True for a date that is known to the day. */
export const isDay = (date: PartialDate): boolean => date.length === 10;
