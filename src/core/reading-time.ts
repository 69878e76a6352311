import type { TextBlock } from './mention.ts';
import { signsOf } from './signs.ts';
import { isSpace } from './white-space.ts';

/** Words a minute: the rate of silent reading of English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const rate = 238;

/** Whole minutes that a report takes to read, at least one. */
export function readingMinutes(blocks: readonly TextBlock[]): number {
  const words = blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return Math.max(1, Math.round(words / rate));
}

/** Stretches without white space, at least one. */
function wordsIn(text: string): number {
  const { units } = signsOf(text);
  const { length } = text;
  let words = 0;
  let before = true;
  for (let at = 0; at < length; at++) {
    const space = isSpace(units[at] as number);
    if (before && !space) words++;
    before = space;
  }
  return Math.max(1, words);
}
