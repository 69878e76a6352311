import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

export const isHeading = ({ tagName }: Element) => /^h\d$/.test(tagName);

/** Headings stand under the page's own, the first of them at this rank, and no rank is left out, whichever were written. */
export function rankHeadings({ top }: { top: number }) {
  return (tree: Root) => {
    /** The written ranks of the headings under which the next one may stand. */
    const above: number[] = [];
    visit(tree, 'element', (node, _, parent) => {
      const rank = Number(/^h(\d)$/.exec(node.tagName)?.[1]);
      if (!rank) return;
      const written = isOfFootnotes(parent) ? 1 : rank;
      while ((above.at(-1) ?? 0) >= written) above.pop();
      node.tagName = `h${Math.min(top + above.length, 4)}`;
      above.push(written);
    });
  };
}

/** Only the footnotes make a section. */
export const isOfFootnotes = (parent: Root | Element | undefined) =>
  parent?.type === 'element' && parent.tagName === 'section';

/** The ids of a page's own parts, paragraphs and footnotes. */
const idOfPage =
  /^(?:main|timeline|beside|backlinks|since|front-.*|par\d+|user-content-.*)$|-heading$/;

/** A heading whose id would be one of the page's own gets another: ids are made in small letters, so none has this ending. */
export function avoidPageIds() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { properties } = node;
      if (!isHeading(node)) return;
      if (idOfPage.test(`${properties.id}`)) properties.id += '-Section';
      // Words without a letter or figure make an empty id.
      if (properties.id === '') delete properties.id;
    });
  };
}
