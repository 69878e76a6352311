import { withoutDate } from './written-dates.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const between = String.raw`and|agencies|for|in|at|with|of|the|de|van|von|bin|al|&|\|`;
const post = String.raw`(?:\p{L}+\s+){0,3}(?:correspondent|reporter|editor|writer|analyst)s?`;
/** "By Jane Doe and JOHN O'NEIL, Associated Press", "Written by Jane Doe, staff writer": all names have capitals. */
const inEnglish = String.raw`(?:(?:Written|Reported|Story|Analysis)\s+)?[Bb][Yy]:?\s+(?=\p{Lu})(?:(?:${name}|${between})(?:,\s*|\s+|$))+(?:${post})?`;

/** "Max von der Heide": a name of one word may be a noun, as in "Von Menschen und Maschinen". */
const fullName = String.raw`${name}(?:\s+(?:(?:von|van|der|den|de|del|la|du)\s+)*${name})+`;
/** "Von Erika Mustermann und Max Weber, dpa", "Par Jean Dupont" and "Por Ana Ruiz". */
const inOthers = String.raw`(?:Von|Par|Por):?\s+${fullName}(?:(?:,|\s+und|\s+et|\s+y)\s+${fullName})*(?:,\s+(?:\p{Lu}+|dpa))?`;
/** "De notre envoyée spéciale à Genève". */
const ofOurOwn = String.raw`(?:From our|Von unser(?:em|er)|De notre|De nuestr[oa])(?:\s+\p{L}+)?\s+(?:[CcKk]orrespon|envoyé|enviad)[^.:?!]{0,80}`;

/** "(Reuters)", "(dpa)" and "(@janedoe)". */
const agency = String.raw`\s*\((?:[\p{L}/-]{2,20}|@\w+)\)`;

const byline = new RegExp(`^(?:${inEnglish}|${inOthers}|${ofOurOwn})(?:${agency})?$`, 'u');

/** Whether a block says who wrote its report, and maybe when: "By Jane Doe | April 24, 2024". */
export const isByline = (block: string): boolean => byline.test(withoutDate(block));
