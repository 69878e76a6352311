/** A date as precise as known: "2024", "2024-04" or "2024-04-05". */
export type PartialDate = string;

/** In English, the site's own language. */
export const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
  ...['September', 'October', 'November', 'December'],
];

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

/** A date line of a report, "Wednesday, April 24, 2024"; undefined for a day that the calendar has not. */
export function readDateLine(line: string): PartialDate | undefined {
  if (isPartialDate(line)) return line;
  const year = /\d{4}/.exec(line)?.[0];
  const month =
    months.findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'i').test(line)) + 1;
  const day = /\b\d{1,2}\b/.exec(line)?.[0];
  const twoDigits = (part: string | number) => String(part).padStart(2, '0');
  const date = [year, twoDigits(month), ...(day ? [twoDigits(day)] : [])].join('-');
  return isPartialDate(date) ? date : undefined;
}

/** Orders dates, oldest first; a less precise one stands before the days that it may mean. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

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
