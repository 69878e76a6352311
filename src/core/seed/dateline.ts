import { month } from './written-dates.ts';

export const dash = '(?:--|[-–—_])';

/** "NEW YORK" and "KYIV/WARSAW". */
const place = String.raw`\p{Lu}[\p{Lu}.'’ -]+(?:/\p{Lu}[\p{Lu} ]+)*`;
/** "Calif." and "Saudi Arabia". */
const region = String.raw`\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?`;
/** "April 19" and "April 19, 2024", which may stand right behind the place: "MOSCOW. April 19". */
const dayInEnglish = String.raw`${month}\s+\d{1,2}(?:(?:,\s*|\s+)\d{4})?`;
/** "19 Apr.", "le 19 avril" and "19.04.2024", too. */
const day = String.raw`(?:${dayInEnglish}|\d{1,2}\.\d{1,2}\.\d{4}|(?:le\s+)?\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?(?:\s+(?:de\s+)?\d{4})?)`;
/** "UN -" and "U.S. -": names in capitals that are no places. */
const initials = String.raw`(?:\p{Lu}{1,3}|(?:\p{Lu}\.)+)\s+${dash}`;
/** "FILE - The Council meets" and "ANALYSIS - Will it hold?": labels in capitals. */
const label = String.raw`(?:FILE|PHOTO|WATCH|ATTENTION|ANALYSIS|EXCLUSIVE|EXPLAINER|FACTBOX|UPDATE|CORRECTED)\b`;
/** "(Reuters) -Talks" and "(EFE).- ": no space need stand behind this dash. */
const agencyAndDash = String.raw`\s*\([^()\n]{2,40}\)\.?\s*${dash}(?=\s*[^\s\p{Ll}])`;
/** "- Talks", on the line of its place and before the beginning of a sentence. */
const dashAlone = String.raw`[^\S\r\n]*${dash}(?=\s+[^\s\p{Ll}])`;
/** ". /TASS/." and "/PRNewswire/ --". */
const slashedAgency = String.raw`\.?\s*/\p{Lu}[\p{L} ]{1,20}/(?:\.|\s*${dash})?(?=\s)`;
/** PLACE in capitals, perhaps a region and a date, then an agency, a dash or both. */
const inCapitals = String.raw`(?!${initials}|${label})${place}(?:\s+${dayInEnglish})?(?:,\s*(?:${day}|${region}))*(?:${agencyAndDash}|${dashAlone}|${slashedAgency})`;
const name = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}`;
/** "Genf/New York (dpa) -" and "Paris, April 24 (AFP) -": an agency of one word makes a place of other names. */
const inSmallLetters = String.raw`${name}(?:/${name})*(?:,\s*${day})?(?=\s*\((?:\p{Lu}\p{L}+|\p{Ll}{3})\))${agencyAndDash}`;
const dayOfYear = String.raw`(?=[^()–—-]{4,20}\d{4})${day}`;
/** "Geneva, 24 April 2024 –" and "Geneva (24 April 2024) –", as ministries and the UN write it: the whole date makes a place of other names. */
const dated = String.raw`(?!(?:On|In|At|By|From|Since|Until)\s)${name}(?:\s?/\s?${name})*(?:,\s*${name})?(?:,\s*${dayOfYear}(?:\s*\([^()\n]{2,40}\))?|\s*\(${dayOfYear}\))${dashAlone}`;
const dateline = new RegExp(`^(?:${inCapitals}|${inSmallLetters}|${dated})`, 'u');

/** How many characters of a text are the dateline with which it begins, "NEW YORK, April 19 (Reuters) -". */
export const datelineLength = (text: string): number =>
  // Hard spaces and tabs stand for spaces.
  dateline.exec(text.replace(/[^\S\r\n]/g, ' '))?.[0].length ?? 0;
