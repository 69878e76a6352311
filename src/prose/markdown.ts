import type { Root as HastRoot, Text } from 'hast';
import type { Image, ImageReference, Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { oncePerValue } from '../core/once.ts';
import type { Urls } from '../core/urls.ts';
import {
  alignCells,
  makeTablesScrollable,
  markOurWords,
  removeEmpty,
  showHiddenCharacters,
  writeCheckboxes,
} from './markdown-elements.ts';
import { avoidPageIds, rankHeadings } from './markdown-headings.ts';

/** Only what a report, a note or an entry is written with; everything else is dropped, its text kept, but for raw HTML. */
const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'hr', 'br', 'pre', 'code'],
    ...['em', 'strong', 'del', 'a', 'sup', 'section', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    // A footnote and its place link to each other.
    a: [
      'href',
      'title',
      ['className', 'term'],
      'dataTerm',
      ['id', /^user-content-.*fnref-/],
      'ariaLabel',
    ],
    li: [
      ['id', /^user-content-.*fn-/],
      ['className', 'task-list-item'],
    ],
    section: [['className', 'footnotes']],
    p: ['id'],
    ol: ['start'],
    th: ['align'],
    td: ['align'],
  },
  // As telephones write them, too.
  protocols: {
    href: ['http', 'https', 'mailto', 'Http', 'Https', 'Mailto', 'HTTP', 'HTTPS', 'MAILTO'],
  },
  clobber: [],
};

const parser = remark().use(remarkGfm);

/** Of an image, what it shows is said. */
const description = (_: unknown, { alt }: Image | ImageReference): Text => ({
  type: 'text',
  value: alt ?? '',
});
const handlers = { image: description, imageReference: description };

/** A processor for each place on a page: what its ids begin with. */
const toHtml = oncePerValue((place: string) =>
  remark()
    .use(remarkRehype, { handlers, clobberPrefix: `user-content-${place}` })
    .use(writeCheckboxes)
    .use(removeEmpty)
    // What has a place of its own on a page stands there under a heading of the second rank.
    .use(rankHeadings, { top: place ? 3 : 2 })
    .use(rehypeSanitize, schema)
    .use(rehypeSlug, { prefix: place })
    .use(avoidPageIds)
    .use(alignCells)
    .use(markOurWords)
    .use(makeTablesScrollable)
    .use(showHiddenCharacters)
    .use(rehypeStringify),
);

const safe = remark().use(remarkRehype, { handlers }).use(removeEmpty).use(rehypeSanitize, schema);

/** What a page may hold of a Markdown tree. Each piece knows where it stands in the text. */
export const safeTree = (tree: Root) => safe.runSync(tree) as HastRoot;

/**
 * Parses Markdown; the caller has refused what is nested beyond sense. With `fromRoot`, links to pages of the site get its
 * base path.
 */
export function parseMarkdown(markdown: string, fromRoot?: Urls['fromRoot']): Root {
  const tree = parser.parse(markdown);
  if (fromRoot) {
    visit(tree, (node) => {
      const leads = node.type === 'link' || node.type === 'definition';
      if (leads && /^\/(?!\/)/.test(node.url)) node.url = fromRoot(node.url);
    });
  }
  return tree;
}

/** A Markdown tree as HTML: sanitised, headings with ids. */
export function treeHtml(tree: Root, place = ''): string {
  const processor = toHtml(place);
  return processor.stringify(processor.runSync(tree) as HastRoot);
}

/** Markdown as HTML: a note, the about page. Where a page holds several texts, each has a `place` for ids of its own. */
export function markdownHtml(markdown: string, fromRoot: Urls['fromRoot'], place?: string): string {
  return treeHtml(parseMarkdown(markdown, fromRoot), place);
}
