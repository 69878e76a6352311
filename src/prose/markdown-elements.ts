import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { stretchesOf } from '../core/problems/deceptive.ts';
import { isHeading, isOfFootnotes } from './markdown-headings.ts';
import { treeWords } from './tree-words.ts';

/** Characters that hide or reorder text stand in an element that shows their names, as in plain text. */
export function showHiddenCharacters() {
  return (tree: Root) => {
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

/** Removes headings and links that held nothing but an image or a tag. */
export function removeEmpty() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      const mayBeEmpty = isHeading(node) || node.tagName === 'a';
      const isEmpty = mayBeEmpty && treeWords(node).trim() === '';
      if (!isEmpty || index === undefined || !parent) return;
      parent.children.splice(index, 1);
      return index;
    });
  };
}

/** Writes the checkbox of a task as a character: nobody could tick it. */
export function writeCheckboxes() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }, index, parent) => {
      if (tagName !== 'input' || index === undefined || !parent) return;
      parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
    });
  };
}

/** Says how a column is aligned by a class of its cells: the attribute is obsolete. */
export function alignCells() {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties;
      delete properties.align;
      // A column aligned left gets no class: like one without alignment, it is set where lines begin.
      if (align === 'right' || align === 'center') properties.className = [`align-${align}`];
    });
  };
}

/** Marks what the site itself says around footnotes as English, so that it is read out as English in any report. */
export function markOurWords() {
  return (tree: Root) => {
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
 * Lets a wide table scroll by itself, by keyboard too, so that the page stays as wide as the screen. It is named after the
 * heads of its columns, for a page may hold several.
 */
export function makeTablesScrollable() {
  return (tree: Root) => {
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
