import type { SeedParts, Span } from './article.ts';
import { isByline } from './byline.ts';
import { isDateLine, month } from './dates.ts';
import { endsSentence, itemSign, paragraphsOf } from './paragraphs.ts';
import { sentencesIn } from './sentences.ts';
import { collapsed } from './white-space.ts';

const dash = '(?:--|[-–—_])';
/** A bracketed agency name of one to four words, right at the start, and a dash where one follows. */
const credit = new RegExp(
  String.raw`^\((?=[^()]{0,40}\p{Lu})[\p{L}\p{N}.&/ -]{2,40}\)(?:\s*${dash}(?=[\s\p{Lu}“"])|(?=\s))`,
  'u',
);

/** "NEW YORK" and "KYIV/WARSAW". */
const place = String.raw`\p{Lu}[\p{Lu}.'’ -]+(?:/\p{Lu}[\p{Lu} ]+)*`;
/** "Calif." and "Saudi Arabia". */
const region = String.raw`\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?`;
/** "April 19, 2024", "19 Apr." and "le 19 avril". */
const day = String.raw`(?:${month}\s+\d{1,2}(?:(?:,\s*|\s+)\d{4})?|(?:le\s+)?\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?(?:\s+(?:de\s+)?\d{4})?)`;
/** "UN -" and "U.S. -": names in capitals that are no places. */
const initials = String.raw`(?:\p{Lu}{1,3}|(?:\p{Lu}\.)+)\s+${dash}`;
/** "(Reuters) -Talks": no space need stand behind this dash. */
const agencyAndDash = String.raw`\s*\([^()\n]{2,40}\)\s*${dash}(?=\s*[^\s\p{Ll}])`;
/** "- Talks", on the line of its place and before the beginning of a sentence. */
const dashAlone = String.raw`[^\S\r\n]*${dash}(?=\s+[^\s\p{Ll}])`;
/** ". /TASS/." and "/PRNewswire/ --". */
const slashedAgency = String.raw`\.?\s*/\p{Lu}[\p{L} ]{1,20}/(?:\.|\s*${dash})?(?=\s)`;
/** PLACE in capitals, perhaps a region and a date, then an agency, a dash or both. */
const dateline = new RegExp(
  String.raw`^(?!${initials})${place}(?:,\s*(?:${day}|${region}))*(?:${agencyAndDash}|${dashAlone}|${slashedAgency})`,
  'u',
);
/** No part but a paragraph is longer, and a line may be as long as a file. */
const longestPart = 200;

/**
 * Recognises the parts of a plain-text report. Nothing in it is markup and nothing is lost: headline,
 * byline, date line and paragraphs together hold every character that is not white space.
 * Offsets are UTF-16 units of `text`, which has no BOM.
 */
export function parseSeed(text: string): SeedParts {
  const blocks = paragraphsOf(text);
  const parts: SeedParts = { paragraphs: [] };
  takeHead(text, blocks, parts);
  parts.paragraphs = blocks;
  const first = blocks[0];
  if (first) takeLead(text, first, parts);
  return parts;
}

/** Headline, byline and date line stand before the first paragraph in any order, each a block of its own. */
function takeHead(text: string, blocks: Span[], parts: SeedParts) {
  for (let [first] = blocks; first && blocks.length > 1; [first] = blocks) {
    if (first.end - first.start > longestPart) return;
    const words = text.slice(first.start, first.end);
    if (!parts.dateLine && isDateLine(words)) parts.dateLine = first;
    else if (!parts.byline && isByline(words)) parts.byline = first;
    else if (!parts.headline && isHeadline(words)) parts.headline = first;
    else return;
    blocks.shift();
  }
}

const isHeadline = (block: string): boolean =>
  block.split(/\r\n?|\n/, 3).length <= 2 &&
  (!endsSentence(block) || isQuestion(block)) &&
  !itemSign.test(block) &&
  !credit.test(block) &&
  /\p{L}/u.test(block);

const isQuestion = (block: string): boolean =>
  /[?？؟]["”’'»)]*$/.test(block) && sentencesIn(collapsed(block), 'en').length === 1;

function takeLead(text: string, first: Span, parts: SeedParts) {
  const leading = (pattern: RegExp, from: number): Span | undefined => {
    const found = pattern.exec(text.slice(from, Math.min(first.end, from + longestPart)))?.[0];
    return found ? { start: from, end: from + found.length } : undefined;
  };
  const found = leading(credit, first.start);
  if (found) parts.credit = found;
  const from = found?.end ?? first.start;
  const after = from + text.slice(from, first.end).search(/\S/);
  const place = leading(dateline, after);
  if (place && place.end < first.end) parts.dateline = place;
}
