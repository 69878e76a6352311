import type { Report } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Sidecar } from '../schema/article.ts';
import { compareDates, newest, type PartialDate } from '../schema/dates.ts';

/** What happened after a report, oldest first: editors write it in any order. */
export const updatesOf = ({ updates = [] }: Sidecar): NonNullable<Sidecar['updates']> =>
  [...updates].sort((a, b) => compareDates(a.date, b.date));

/** The last date on a report's page, as near as anybody knows to when the page was changed; absent when no date is known. */
export const lastChange = oncePer(({ article, published }: Report): PartialDate | undefined => {
  const { updates = [] } = article.sidecar;
  return newest([published, ...updates.map(({ date }) => date)]);
});
