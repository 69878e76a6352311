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

/** What pages call their own parts, paragraphs and footnotes. */
const ofThePage =
  /^(?:main|timeline|beside|backlinks|since|front-.*|par\d+|user-content-.*)$|-heading$/;

/** A heading that is called as a part of the page gives way to it: no heading's words make a capital letter. */
export function giveWay() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { properties } = node;
      if (!isHeading(node)) return;
      if (ofThePage.test(`${properties.id}`)) properties.id += '-Section';
      // A heading without a letter or figure makes none.
      if (properties.id === '') delete properties.id;
    });
  };
}
