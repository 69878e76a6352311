import type { SeedParts, Span } from './article.ts';
import { endsSentence, itemSign, paragraphsOf } from './paragraphs.ts';

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const dateLine = new RegExp(
  `^${weekday}(?:\\d{1,2}\\s+${month},?\\s+\\d{4}|${month}\\s+(?:\\d{1,2},?\\s+)?\\d{4}|\\d{4}-\\d\\d-\\d\\d)$`,
  'i',
);
const dash = '(?:--|[-–—])';
/** A bracketed agency name of one to four words, right at the start, and a dash where one follows. */
const credit = new RegExp(
  String.raw`^\((?=[^()]{0,40}\p{Lu})[\p{L}\p{N}.&/ -]{2,40}\)(?:\s*${dash})?(?=\s)`,
  'u',
);

const place = String.raw`\p{Lu}[\p{Lu}.'’ -]+(?:/\p{Lu}[\p{Lu} ]+)?`;
const region = String.raw`\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?`;
const day = String.raw`(?:${month}\s+\d{1,2}(?:,\s*\d{4})?|(?:le\s+)?\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\.?(?:\s+\d{4})?)`;
/** "UN -" and "U.S. -": names in capitals that are no places. */
const initials = String.raw`(?:\p{Lu}{2,3}|(?:\p{Lu}\.)+)\s+${dash}`;
/** PLACE in capitals, perhaps a region, a date and an agency, then a dash before the beginning of a sentence; or "/TASS/". */
const dateline = new RegExp(
  String.raw`^(?!${initials})${place}(?:,\s*(?:${day}|${region}))*` +
    String.raw`(?:(?:\s*\([^()\n]{2,40}\))?\s*${dash}(?=\s+[^\s\p{Ll}])|\.?\s*/\p{Lu}[\p{L} ]{1,20}/\.?(?=\s))`,
  'u',
);
/** No credit or dateline is longer, and a line may be as long as a file. */
const longestLead = 200;

/**
 * Recognises the parts of a plain-text report. Nothing in it is markup and nothing is lost: headline,
 * date line and paragraphs together hold every character that is not white space.
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

/** A headline and a date line stand before the first paragraph, each a block of its own. */
function takeHead(text: string, blocks: Span[], parts: SeedParts) {
  const [first, second] = blocks;
  if (!first || !second) return;
  if (isHeadline(text.slice(first.start, first.end))) {
    parts.headline = first;
    blocks.shift();
  }
  const next = blocks[0];
  if (blocks.length > 1 && next && dateLine.test(text.slice(next.start, next.end))) {
    parts.dateLine = next;
    blocks.shift();
  }
}

function isHeadline(block: string): boolean {
  return (
    block.length <= 200 &&
    !/[\r\n]/.test(block) &&
    !endsSentence(block) &&
    !itemSign.test(block) &&
    !dateLine.test(block) &&
    !credit.test(block) &&
    /\p{L}/u.test(block)
  );
}

function takeLead(text: string, first: Span, parts: SeedParts) {
  const leading = (pattern: RegExp, from: number): Span | undefined => {
    const found = pattern.exec(text.slice(from, Math.min(first.end, from + longestLead)))?.[0];
    return found ? { start: from, end: from + found.length } : undefined;
  };
  const found = leading(credit, first.start);
  if (found) parts.credit = found;
  const from = found?.end ?? first.start;
  const after = from + text.slice(from, first.end).search(/\S/);
  const place = leading(dateline, after);
  if (place && place.end < first.end) parts.dateline = place;
}
