/** A date as precise as known: "2024", "2024-04" or "2024-04-05". */
export type PartialDate = string;

/** In English, the site's own language. */
export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];
export const days = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'].map(
  (day) => `${day}day`,
);

/** True for a year, a month or a day that the calendar has. */
export function isPartialDate(text: string): boolean {
  // There is no year 0.
  const found = /^(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return false;
  const [, year, month, day] = found;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** Orders dates, oldest first; a less precise one stands before the days that it may mean. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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

/** "2024", "April 2024" or "5 April 2024". */
export function formatDate(date: PartialDate): string {
  const year = yearOf(date);
  if (date.length < 7) return year;
  const month = `${monthName(date.slice(5, 7))} ${year}`;
  return date.length < 10 ? month : `${Number(date.slice(8))} ${month}`;
}

export const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** "April", for "04". */
export const monthName = (month: string): string => months[Number(month) - 1] ?? month;
