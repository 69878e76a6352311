import type { SeedParts, Span } from './article.ts';
import { isByline } from './byline.ts';
import { dash, datelineLength } from './dateline.ts';
import { isDated, isDateLine } from './dates.ts';
import { isNotice } from './notice.ts';
import { endsSentence, listMarker, paragraphsOf } from './paragraphs.ts';
import { sentencesIn } from './sentences.ts';
import { collapsed } from './white-space.ts';

/** A bracketed agency name of one to four words, right at the start, and a dash where one follows. */
const credit = new RegExp(
  String.raw`^\((?=[^()]{0,40}\p{Lu})[\p{L}\p{N}.&/ -]{2,40}\)(?:\s*${dash}(?=[\s\p{Lu}“"])|(?=\s))`,
  'u',
);

/** No part but a paragraph is longer, and a line may be as long as a file. */
const longestPart = 200;

/**
 * Recognises the parts of a plain-text report. Nothing in it is markup and nothing is lost: kicker, headline,
 * byline, date line, notices and paragraphs together hold every character that is not white space.
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

/** What stands before the first paragraph, in any order, each a block of its own. */
function takeHead(text: string, blocks: Span[], parts: SeedParts) {
  for (let [first, next] = blocks; first && next; [first, next] = blocks) {
    if (first.end - first.start > longestPart) return;
    const words = text.slice(first.start, first.end);
    if (!parts.dateLine && isDateLine(words)) parts.dateLine = first;
    else if (!parts.byline && isByline(words)) parts.byline = first;
    else if (isNotice(words)) parts.notices = [...(parts.notices ?? []), first];
    else if (!isHeadline(words)) return;
    else if (!parts.headline) parts.headline = first;
    // Several after each other are a chronology.
    else if (!parts.dateLine && isDated(words) && !isDated(text.slice(next.start, next.end)))
      parts.dateLine = first;
    else if (!parts.kicker && !parts.byline && isKicker(text, parts.headline, words)) {
      parts.kicker = parts.headline;
      parts.headline = first;
    } else return;
    blocks.shift();
  }
}

const isHeadline = (block: string): boolean =>
  block.split(/\r\n?|\n/, 3).length <= 2 &&
  (!endsSentence(block) || isQuestion(block)) &&
  !listMarker.test(block) &&
  !credit.test(block) &&
  /\p{L}/u.test(block);

/** Whether what seemed to be the headline is one word or two above a longer one: "Security Council", "Analysis". */
const isKicker = (text: string, { start, end }: Span, below: string): boolean =>
  wordsIn(text.slice(start, end)) < 3 && wordsIn(below) >= 3;

const wordsIn = (block: string): number => block.match(/\S*\p{L}\S*/gu)?.length ?? 0;

const isQuestion = (block: string): boolean =>
  /[?？؟]["”’'»)]*$/.test(block) && sentencesIn(collapsed(block), 'en').length === 1;

function takeLead(text: string, first: Span, parts: SeedParts) {
  const wordsFrom = (start: number) => text.slice(start, Math.min(first.end, start + longestPart));
  const { start } = first;
  const found = credit.exec(wordsFrom(start))?.[0];
  if (found) parts.credit = { start, end: start + found.length };
  const after = start + (found?.length ?? 0);
  const place = after + text.slice(after, first.end).search(/\S/);
  const end = place + datelineLength(wordsFrom(place));
  if (place < end && end < first.end) parts.dateline = { start: place, end };
}
