import type { Element, ElementContent, Root as HastRoot, Text } from 'hast';
import type { Image, ImageReference, Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { SKIP, visit } from 'unist-util-visit';
import { stretchesOf } from '../core/deceptive.ts';
import { oncePerValue } from '../core/once.ts';
import type { Urls } from '../core/urls.ts';
import { giveWay, isHeading, isOfFootnotes, rankHeadings } from './markdown-headings.ts';
import { treeWords } from './tree-words.ts';

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
    .use(writeBoxes)
    .use(leaveOutEmpty)
    // What has a place of its own on a page stands there under a heading of the second rank.
    .use(rankHeadings, { top: place ? 3 : 2 })
    .use(rehypeSanitize, schema)
    .use(rehypeSlug, { prefix: place })
    .use(giveWay)
    .use(alignCells)
    .use(tellOwnWords)
    .use(makeTablesScrollable)
    .use(showHiddenSigns)
    .use(rehypeStringify),
);

const safe = remark()
  .use(remarkRehype, { handlers })
  .use(leaveOutEmpty)
  .use(rehypeSanitize, schema);

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

/** Characters that hide or reorder text stand in an element that shows their names, as in plain text. */
function showHiddenSigns() {
  return (tree: HastRoot) => {
    const whole = treeWords(tree);
    visit(tree, 'text', (node, index, parent) => {
      const stretches = stretchesOf(node.value, whole);
      if (index === undefined || !parent || !stretches.some(({ name }) => name)) return;
      const pieces = stretches.map(({ text: value, name }): ElementContent => {
        const text: ElementContent = { type: 'text', value };
        const properties = { className: ['sign'], dataSign: name };
        return name ? { type: 'element', tagName: 'bdi', properties, children: [text] } : text;
      });
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}

/** Of a heading or a link that held but an image or a tag nothing is left. */
function leaveOutEmpty() {
  return (tree: HastRoot) => {
    visit(tree, 'element', (node, index, parent) => {
      const mayBeEmpty = isHeading(node) || node.tagName === 'a';
      const isEmpty = mayBeEmpty && treeWords(node).trim() === '';
      if (!isEmpty || index === undefined || !parent) return;
      parent.children.splice(index, 1);
      return index;
    });
  };
}

/** The box of a task is written as a sign: nobody could tick it. */
function writeBoxes() {
  return (tree: HastRoot) => {
    visit(tree, 'element', ({ tagName, properties }, index, parent) => {
      if (tagName !== 'input' || index === undefined || !parent) return;
      parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
    });
  };
}

/** A cell says by a class how its column is set: the attribute is of a time before style sheets. */
function alignCells() {
  return (tree: HastRoot) => {
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties;
      delete properties.align;
      // A column set to the left stands as one of which nothing is said: where lines begin.
      if (align === 'right' || align === 'center') properties.className = [`align-${align}`];
    });
  };
}

/** What the site says around footnotes is English in a report of any language, so that it is read out as English. */
function tellOwnWords() {
  return (tree: HastRoot) => {
    visit(tree, 'element', (node, _, parent) => {
      const { tagName, properties } = node;
      const isTheirHeading = isHeading(node) && isOfFootnotes(parent);
      const isWayBack = tagName === 'a' && properties.ariaLabel !== undefined;
      if (isTheirHeading || isWayBack) properties.lang = 'en';
      if (isWayBack) delete properties.className;
    });
  };
}

/**
 * A wide table scrolls by itself, by keyboard too, and leaves the page as wide as the screen. It is called by the heads
 * of its columns, for a page may hold several.
 */
function makeTablesScrollable() {
  return (tree: HastRoot) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined || !parent) return;
      const heads: string[] = [];
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th') heads.push(treeWords(cell).trim());
      });
      const ariaLabel = heads.filter(Boolean).join(', ') || 'Table';
      const frame: Element = {
        type: 'element',
        tagName: 'section',
        properties: { className: ['table'], ariaLabel, tabIndex: 0 },
        children: [node as ElementContent],
      };
      parent.children[index] = frame;
      return SKIP;
    });
  };
}
