import type { TextBlock } from './mention.ts';

/** Words a minute: the rate of silent reading of English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const rate = 238;

/** Whole minutes that a report takes to read, at least one. */
export function readingMinutes(blocks: readonly TextBlock[]): number {
  const words = blocks.reduce((sum, { text }) => sum + text.trim().split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / rate));
}
