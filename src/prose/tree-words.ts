import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The words of a tree of HTML, or of a part of it. */
export function treeWords(tree: Root | Element): string {
  let words = '';
  visit(tree, 'text', ({ value }) => {
    words += value;
  });
  return words;
}
