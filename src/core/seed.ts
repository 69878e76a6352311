import type { SeedParts, Span } from './article.ts';
import { endsSentence, isItem, paragraphsOf } from './paragraphs.ts';

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?';
const dateLine = new RegExp(
  `^${weekday}(?:\\d{1,2}\\s+${month},?\\s+\\d{4}|${month}\\s+(?:\\d{1,2},?\\s+)?\\d{4}|\\d{4}-\\d\\d-\\d\\d)$`,
  'i',
);
/** A bracketed agency name of one to four words, right at the start. */
const credit = /^\((?=[^()]{0,40}\p{Lu})[\p{L}\p{N}.&/ -]{2,40}\)(?=\s)/u;
/** PLACE in capitals, perhaps a region, a date and an agency, then a dash. */
const dateline = new RegExp(
  `^\\p{Lu}[\\p{Lu}.'’ -]+(?:/\\p{Lu}[\\p{Lu} ]+)?(?:,\\s*(?:${month}\\s+\\d{1,2}(?:,\\s*\\d{4})?|\\d{1,2}\\s+${month}(?:\\s+\\d{4})?|\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+)?))*(?:\\s*\\([^()\\n]{2,40}\\))?\\s*(?:--|[-–—])(?=\\s)`,
  'u',
);

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
    !isItem(block) &&
    !dateLine.test(block) &&
    !credit.test(block) &&
    /\p{L}/u.test(block)
  );
}

function takeLead(text: string, first: Span, parts: SeedParts) {
  const leading = (pattern: RegExp, from: number): Span | undefined => {
    const found = pattern.exec(text.slice(from, first.end))?.[0];
    return found ? { start: from, end: from + found.length } : undefined;
  };
  const found = leading(credit, first.start);
  if (found) parts.credit = found;
  const from = found?.end ?? first.start;
  const after = from + text.slice(from, first.end).search(/\S/);
  const place = leading(dateline, after);
  if (place && place.end < first.end) parts.dateline = place;
}
