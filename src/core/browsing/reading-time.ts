import type { TextBlock } from '../matcher/mention.ts';
import { isMostlyUnspaced } from '../search/unspaced.ts';

/** Words a minute: the rate of silent reading of English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const rate = 238;

/** Whole minutes that a report takes to read, at least one; absent where its words cannot be counted. */
export function readingMinutes(blocks: readonly TextBlock[]): number | undefined {
  let words = 0;
  let length = 0;
  for (const { text } of blocks) {
    words += wordsIn(text);
    length += text.length;
  }
  // Where words are divided they are seldom this long, so the script is looked at only here.
  if (length > 8 * words && isMostlyUnspaced(beginningOf(blocks))) return undefined;
  return Math.max(1, Math.round(words / rate));
}

const beginningOf = (blocks: readonly TextBlock[]): string =>
  blocks
    .map(({ text }) => text)
    .join('')
    .slice(0, 500);

const utf8 = new TextEncoder();
let bytes = new Uint8Array(0);

/** Stretches without white space, at least one. A space beyond ASCII, such as a hard one, more often joins than divides. */
function wordsIn(text: string): number {
  // As bytes: reading a text character by character takes three times as long.
  if (bytes.length < 3 * text.length) bytes = new Uint8Array(6 * text.length);
  const { written } = utf8.encodeInto(text, bytes);
  let words = 0;
  let before = true;
  for (let at = 0; at < written; at++) {
    const space = (bytes[at] as number) <= 32;
    if (before && !space) words++;
    before = space;
  }
  return Math.max(1, words);
}
