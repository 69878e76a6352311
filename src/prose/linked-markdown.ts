import type { Matcher } from '../core/matcher.ts';
import type { Urls } from '../core/urls.ts';
import { parseMarkdown, treeHtml } from './markdown.ts';
import { linkMentions, treeBlocks } from './markdown-blocks.ts';

/** Markdown as HTML with its terms linked, but for those named in `exclude`. */
export function linkedMarkdownHtml(
  markdown: string,
  matcher: Matcher,
  urls: Urls,
  exclude: string[] = [],
): string {
  const tree = parseMarkdown(markdown);
  const blocks = treeBlocks(tree);
  const mentions = matcher.find(
    blocks.map(({ block }) => block),
    { terms: { exclude } },
  );
  linkMentions(blocks, mentions, urls.term);
  return treeHtml(tree);
}
