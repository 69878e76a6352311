import type { Words } from '../core/matcher/mention.ts';
import type { Article } from '../core/schema/article.ts';
import { parseMarkdown } from './markdown.ts';
import { firstHeading, textOf, treeBlocks } from './markdown-blocks.ts';

/** A report's own words: those of a Markdown body as it reads, without its markup. */
export function wordsOf(article: Article): Words {
  if (article.format === 'markdown') {
    const tree = parseMarkdown(article.text);
    const heading = firstHeading(tree);
    return {
      blocks: treeBlocks(tree).map(({ block }) => block),
      ...(heading && { heading: textOf(heading) }),
    };
  }
  const blocks = article.parts.paragraphs.map(({ start, end }) => ({
    text: article.text.slice(start, end),
    start,
  }));
  return { blocks };
}
