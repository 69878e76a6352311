import type { Article } from '../core/article.ts';
import type { TextBlock } from '../core/mention.ts';
import { parseMarkdown } from './markdown.ts';
import { treeBlocks } from './markdown-blocks.ts';

/** The running text of a report, paragraph by paragraph: what terms are looked for in. */
export function blocksOf(article: Article): TextBlock[] {
  if (article.format === 'markdown') {
    return treeBlocks(parseMarkdown(article.text)).map(({ block }) => block);
  }
  return article.parts.paragraphs.map(({ start, end }) => ({
    text: article.text.slice(start, end),
    start,
  }));
}
