import { isPartialDate, type PartialDate } from '../schema/dates.ts';
import { monthNumber } from './month-names.ts';

/** A month of English, in full or short. */
export const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
/** "Wednesday, " and "Wed ". */
const weekday = String.raw`(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\.?,?\s+)?`;
/** "24" and "24th". */
const dayInEnglish = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
/** "Wednesday, April 24, 2024", "24 Apr. 2024", "24th of April 2024" and "April 2024". */
const inEnglish = String.raw`${weekday}(?:${dayInEnglish}\s+(?:of\s+)?${month},?\s+\d{4}|${month}\s+(?:${dayInEnglish},?\s+)?\d{4})`;
/** "2024-04-24" and "2024年4月24日". */
const yearFirst = String.raw`\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?`;
/** "24.04.2024", "24-04-2024" and "4/5/2024". */
const yearLast = String.raw`\d{1,2}[-./]\d{1,2}[-./]\d{4}`;
/** "24 avril 2024", "miércoles, 24 de abril de 2024" and "среда, 24 апреля 2024 г.". */
const inAnyLanguage = String.raw`(?:\p{L}+\.?,?\s+)?\d{1,2}(?:er|\.)?\s+(?:de\s+)?[\p{L}\p{M}]{3,}\.?,?\s+(?:del?\s+)?\d{4}(?:\s+г\.)?`;
/** "10:15:00Z", "10:15 p.m. (EST)", "1:04 AM GMT+2", "21.03 BST" and "22h15". */
const time = String.raw`\d{1,2}[:.h]\d\d(?::\d\d)?(?:\.\d+)?(?:\s*[ap]\.?m\.?)?(?:,?\s*(?:Z|[+-]\d\d:?\d\d|\(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?))?`;
/** What may stand between a date and its time: "T", " at ", ", " and " | "; web pages lose the space. */
const beforeTime = String.raw`(?:T|,?\s*(?:(?:at|à|um|às|a las)\s+|[|/–—-]\s*)?)`;
const date = `(?:${time},?\\s+)?(?:${inEnglish}|${yearFirst}|${yearLast}|${inAnyLanguage})(?:${beforeTime}${time})?`;
const label = String.raw`(?:(?:First|Last)\s+)?(?:Published|Updated|Modified|Posted|Issued|Date|Publié|Veröffentlicht|Stand|Publicado)(?:\s+(?:on|le|am|el|em))?:?\s+`;
/** " Updated 3 hours ago" and ", modifié le 25 avril 2024". */
const change = String.raw`[\s,;|/·(]*(?:last\s+)?(?:updated|modified|modifié|actualizado|atualizado)(?:\s.*|:.*)`;
/** " / AP" and " | CBS News": more words may be a headline. */
const filed = String.raw`\s*[/|]\s*\p{L}+(?: \p{L}+)?`;
const dateAlone = new RegExp(`^(?:${label})?${date}(?:${change}|${filed})?$`, 'iu');
/** ", April 24, 2024" and " | 24 April 2024 (AFP) -". */
const dateAtEnd = new RegExp(
  String.raw`\s*[,|·•–—-]\s*${date}(?:\s*\([^()]+\))?(?:\s*[–—-]+)?$`,
  'iu',
);
/** "24 April 2024 Peace and Security" and "24 April 2024 | News". */
const dateAtBeginning = new RegExp(String.raw`^${date}(?:\s+\S+){1,4}$`, 'iu');

/** Asked first, for nearly all lines are none. */
const hasYear = (line: string): boolean => /\d{4}/.test(line);

/** Whether a line is nothing but a date. */
export const isDate = (line: string): boolean => hasYear(line) && dateAlone.test(line);

/** A line without the date that ends it, set apart: "By Jane Doe" of "By Jane Doe | April 24, 2024". */
export const withoutDate = (line: string): string =>
  hasYear(line) ? line.replace(dateAtEnd, '') : line;

/** Whether a line holds a date and a few words more, "New York, 24 April 2024": below a headline it dates the report. */
export const isDated = (line: string): boolean =>
  line.length <= 80 && hasYear(line) && (dateAtEnd.test(line) || dateAtBeginning.test(line));

const dayThatIsNoMonth = String.raw`(?<day>1[3-9]|2\d|3[01])`;
/** The ways to write a date in numbers that mean one day only. */
const inNumbers = [
  /(?<year>\d{4})[-./年](?<month>\d{1,2})[-./月](?<day>\d{1,2})/,
  /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})/,
  new RegExp(String.raw`\b${dayThatIsNoMonth}[-/](?<month>\d{1,2})[-/](?<year>\d{4})`),
  new RegExp(String.raw`\b(?<month>\d{1,2})[-/]${dayThatIsNoMonth}[-/](?<year>\d{4})`),
];

/**
 * The date in a line or a field, "Wednesday, April 24, 2024"; undefined for a day that does not exist, for months of
 * languages that are not known, and for "4/5/2024", which can mean two days.
 */
export function readDate(line: string): PartialDate | undefined {
  const numbers = inNumbers.map((way) => way.exec(line)).find((found) => found);
  const { year, month, day } = numbers?.groups ?? partsInWords(line);
  const known = [year, month, day].filter((part) => part !== undefined);
  const date = known.map((part) => part.padStart(2, '0')).join('-');
  return isPartialDate(date) ? date : undefined;
}

/** "24 de abril de 2024", "April 24, 2024" and "April 2024". */
const inWords =
  /(?:(?<first>\d{1,2})(?:er|st|nd|rd|th|\.)?\s+(?:(?:de|of)\s+)?)?(?<![\p{L}\p{M}])(?<name>[\p{L}\p{M}]+)\.?,?\s+(?:(?<second>\d{1,2})(?:st|nd|rd|th)?,?\s+|del?\s+)?(?<year>\d{4})/u;

function partsInWords(line: string): { year?: string; month?: string; day?: string } {
  const { name = '', year, first, second } = inWords.exec(line)?.groups ?? {};
  const day = first ?? second;
  // 0 for an unknown month, which no date has: left out, a year and a day would remain.
  const month = String(monthNumber(name) ?? 0);
  return { ...(year && { year }), month, ...(day && { day }) };
}
