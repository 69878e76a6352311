import type { Sidecar } from './article.ts';
import { compareDates, type PartialDate } from './dates.ts';
import type { Report } from './library.ts';
import { oncePer } from './once.ts';

/** What happened after a report, oldest first: editors write it in any order. */
export const updatesOf = ({ updates = [] }: Sidecar): NonNullable<Sidecar['updates']> =>
  [...updates].sort((a, b) => compareDates(a.date, b.date));

/** The last day on which something was added to a report's page; absent when no date is known. */
export const lastChange = oncePer(({ article, published }: Report): PartialDate | undefined => {
  const { updates = [] } = article.sidecar;
  return newest([published, ...updates.map(({ date }) => date)]);
});

/** The newest of those dates that are known. */
export function newest(dates: Iterable<PartialDate | undefined>): PartialDate | undefined {
  let last: PartialDate | undefined;
  for (const date of dates) if (date && (!last || last < date)) last = date;
  return last;
}

/** Midnight UTC at which a date, month or year begins, as formats without imprecise dates want it. */
export function startOf(date: PartialDate): Date {
  return new Date(`${date}-01-01`.slice(0, 10));
}

/** True for a date that is known to the day. */
export const isDay = (date: PartialDate): boolean => date.length === 10;
