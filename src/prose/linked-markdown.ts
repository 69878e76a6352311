import type { Matcher } from '../core/matcher.ts';
import type { Urls } from '../core/urls.ts';
import { parseMarkdown, treeHtml } from './markdown.ts';
import { remarkTerms } from './remark-terms.ts';

/** Markdown as HTML with its terms linked, except those named in `exclude`. */
export function linkedMarkdownHtml(
  markdown: string,
  matcher: Matcher,
  urls: Urls,
  exclude: string[] = [],
): string {
  const tree = parseMarkdown(markdown, urls.fromRoot);
  remarkTerms({ matcher, href: urls.term, terms: { exclude } })(tree);
  return treeHtml(tree);
}
