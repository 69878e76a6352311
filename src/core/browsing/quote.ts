import type { Backlink } from '../library.ts';
import { spellOut } from '../problems/deceptive.ts';
import { sentenceAt } from '../seed/sentences.ts';
import { collapsed } from '../white-space.ts';

/** The sentence in which a report first mentions a term, white space collapsed, in three parts. */
export function quoteOf({ report, mentions }: Backlink): {
  before: string;
  mention: string;
  after: string;
} {
  const mention = mentions[0];
  const block = mention && report.blocks[mention.block];
  if (!mention || !block) return { before: '', mention: '', after: '' };
  const start = mention.start - block.start;
  const end = mention.end - block.start;
  const sentence = sentenceAt(block.text, start, report.language);
  const part = (from: number, to: number) => spellOut(collapsed(block.text.slice(from, to)));
  return {
    before: part(Math.min(sentence.start, start), start),
    mention: part(start, end),
    after: part(end, Math.max(sentence.end, end)),
  };
}
