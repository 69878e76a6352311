import type { Span } from '../schema/article.ts';

/** A stretch of running text in which terms are looked for: a paragraph, with its place in the seed. */
export interface TextBlock {
  text: string;
  /** Offset of the block's first character in the article's text. */
  start: number;
  /** Stretches of the block in which nothing is linked: links, code. */
  skip?: Span[];
  /** Offsets in the block across which no link can lie: emphasis begins or ends there. */
  seams?: number[];
  /** Which section of the report the block stands in, counted by its headings. */
  section?: number;
}

/** A report's own words. */
export interface Words {
  /** The heading with which a Markdown report begins, as plain text. */
  heading?: string;
  /** The running text, paragraph by paragraph: what terms are looked for in. */
  blocks: TextBlock[];
}

/**
 * One place where a form stands in a report. Its offsets are those in the block's text plus the start of the block: in a
 * plain-text report offsets in the article's text, in Markdown only as long as no markup stands before it in the block.
 */
export interface Mention extends Span {
  term: string;
  /** The form as the term's file has it. */
  form: string;
  /** Index of the block. */
  block: number;
  /** True for the mention that carries the link. */
  linked: boolean;
  /** Why a mention is not linked. */
  why?: 'not-first' | 'excluded' | 'inside-link' | 'divided' | 'opted-out';
}

/** The words of a mention, or of another stretch of a block, as they read. */
export function wordsAt(
  blocks: readonly TextBlock[],
  { block, start, end }: Pick<Mention, 'block' | 'start' | 'end'>,
): string {
  const { text = '', start: from = 0 } = blocks[block] ?? {};
  return text.slice(start - from, end - from);
}
