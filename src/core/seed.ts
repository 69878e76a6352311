import type { SeedParts, Span } from './schema/article.ts';
import { isByline } from './seed/byline.ts';
import { dash, datelineLength } from './seed/dateline.ts';
import { isNotice } from './seed/notice.ts';
import { endsSentence, listMarker, longestHead, paragraphsOf } from './seed/paragraphs.ts';
import { sentencesIn } from './seed/sentences.ts';
import { isDate, isDated } from './seed/written-dates.ts';
import { collapsed } from './white-space.ts';

/** A bracketed agency name of one to four words, right at the start, and a dash where one follows. */
const credit = new RegExp(
  String.raw`^\((?=[^()]{0,40}\p{Lu})[\p{L}\p{N}.&/ -]{2,40}\)(?:\s*${dash}(?=[\s\p{Lu}“"])|(?=\s))`,
  'u',
);

/** No part but a paragraph is longer, and a line may be as long as a file. */
const longestPart = 300;

/**
 * Recognises the parts of a plain-text report. Nothing in it is markup and nothing is lost: what stands before the
 * paragraphs (`headOf`) and these together hold every character that is not white space.
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
  const signature = endOfSignature(text, blocks);
  for (let [first, next] = blocks; first && next; [first, next] = blocks) {
    const part = partAt(text, first, next, parts, signature);
    if (!part) return;
    if (part === 'headline' && parts.headline) {
      // What seemed to be the headline files it.
      const { start, end } = parts.headline;
      const isDateline = !parts.date && isDated(text.slice(start, end));
      parts[isDateline ? 'date' : 'kicker'] = parts.headline;
    }
    if (part === 'notices' || part === 'others') parts[part] = [...(parts[part] ?? []), first];
    else parts[part] = first;
    blocks.shift();
  }
}

/** What a block is, after the parts above it. Nothing where it is a paragraph, and the head ends. */
function partAt(text: string, block: Span, next: Span, parts: SeedParts, signature: number) {
  if (block.end - block.start > longestPart) return undefined;
  const words = text.slice(block.start, block.end);
  const isSigned = block.end < signature && !beginsText(words);
  // Several after each other are a chronology.
  const mayBeDate = !parts.date && !(isDated(words) && isDated(text.slice(next.start, next.end)));
  if (mayBeDate && isDate(words)) return 'date';
  if (!parts.byline && isByline(words)) return 'byline';
  if (isNotice(words)) return 'notices';
  if (!isSigned && !isHeadline(words)) return undefined;
  if (!parts.headline) return isHeadline(words) || isSentence(words) ? 'headline' : undefined;
  if (mayBeDate && isDated(words)) return 'date';
  if (!parts.kicker && !parts.byline && isKicker(text, parts.headline, words)) return 'headline';
  return isSigned ? 'others' : undefined;
}

/**
 * Where the last byline or date of the head ends: what stands above it is no text yet. 0 where there is none. Dates apart
 * from each other are a chronology.
 */
function endOfSignature(text: string, blocks: readonly Span[]): number {
  const longest = Math.min(longestHead, text.length / 2);
  let end = 0;
  let dates = 0;
  let isBelowDate = false;
  for (const block of blocks) {
    if (block.end > longest) break;
    const words = text.slice(block.start, block.end);
    const isAlone = isDate(words);
    if (isDated(words) || (isAlone && !isBelowDate)) dates++;
    if (isAlone || isDated(words) || isByline(words)) end = block.end;
    isBelowDate = isAlone;
  }
  return dates > 1 ? 0 : end;
}

const beginsText = (block: string): boolean =>
  credit.test(block) || datelineLength(block) > 0 || !/\p{L}/u.test(block);

const isHeadline = (block: string): boolean =>
  block.split(/\r\n?|\n/, 3).length <= 2 &&
  (!endsSentence(block) || isQuestion(block)) &&
  !listMarker.test(block) &&
  !credit.test(block) &&
  /\p{L}/u.test(block);

const isSentence = (block: string): boolean =>
  !listMarker.test(block) && sentencesIn(collapsed(block), 'en').length === 1;

const isQuestion = (block: string): boolean => /[?？؟]["”’'»)]*$/.test(block) && isSentence(block);

/** Whether what seemed to be the headline files the one below it: a word or two, or a few with capitals above words without. */
function isKicker(text: string, { start, end }: Span, below: string): boolean {
  if (wordsIn(below) < 3 || !isHeadline(below)) return false;
  const above = text.slice(start, end);
  const count = wordsIn(above);
  if (count < 3) return true;
  return count < 5 && isName(above) && (!isName(below) || wordsIn(below) >= 2 * count);
}

const wordsIn = (block: string): number => block.match(/\S*\p{L}\S*/gu)?.length ?? 0;

/** "Weapons of Mass Destruction": all words but the smallest begin with capitals. */
const isName = (block: string): boolean => !/(?<![\p{L}\p{M}'’-])\p{Ll}{4}/u.test(block);

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
