import type { Root } from 'mdast';
import type { FindOptions, Matcher } from '../core/matcher.ts';
import { linkMentions, treeBlocks } from './markdown-blocks.ts';

export interface RemarkTermsOptions extends Pick<FindOptions, 'terms' | 'linkMode'> {
  /** From `compileMatcher(terms)`; one matcher serves any number of documents. */
  matcher: Matcher;
  /** Where a term is explained. */
  href: (termId: string) => string;
}

/**
 * A remark plugin that links terms in Markdown. Works with any remark or unified pipeline, at any place between parsing
 * and output; it needs nothing else of this project than the matcher.
 *
 * - A term is linked at its first mention (M7), unless `linkMode` says `section` or `all`.
 * - Nothing is linked inside links, headings, code, HTML or the text of images (M8), and no word of the text is changed.
 * - A mention that emphasis divides (`Outer *Space* Treaty`) counts and carries no link.
 * - In HTML a link has the class `term` and the attribute `data-term`.
 *
 * ```ts
 * import { remark } from 'remark';
 * import { compileMatcher } from './src/core/matcher.ts';
 * import { readGlossary } from './src/loaders/glossary.ts';
 * import { remarkTerms } from './src/prose/remark-terms.ts';
 *
 * const matcher = compileMatcher(readGlossary('src/content/glossary').terms);
 * const href = (id: string) => `/glossary/${id}/`;
 * const file = await remark().use(remarkTerms, { matcher, href }).process('The Outer Space Treaty of 1967 …');
 * // The [Outer Space Treaty of 1967](/glossary/outer-space-treaty/) …
 * ```
 */
export function remarkTerms({ matcher, href, ...options }: RemarkTermsOptions) {
  return (tree: Root): void => {
    const blocks = treeBlocks(tree);
    const mentions = matcher.find(
      blocks.map(({ block }) => block),
      options,
    );
    linkMentions(blocks, mentions, href);
  };
}
