import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { stretchesOf } from '../core/deceptive.ts';
import { isHeading, isOfFootnotes } from './markdown-headings.ts';
import { treeWords } from './tree-words.ts';

/** Characters that hide or reorder text stand in an element that shows their names, as in plain text. */
export function showHiddenSigns() {
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

/** Of a heading or a link that held but an image or a tag nothing is left. */
export function leaveOutEmpty() {
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

/** The box of a task is written as a sign: nobody could tick it. */
export function writeBoxes() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }, index, parent) => {
      if (tagName !== 'input' || index === undefined || !parent) return;
      parent.children[index] = { type: 'text', value: properties.checked ? '☑' : '☐' };
    });
  };
}

/** A cell says by a class how its column is set: the attribute is of a time before style sheets. */
export function alignCells() {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties;
      delete properties.align;
      // A column set to the left stands as one of which nothing is said: where lines begin.
      if (align === 'right' || align === 'center') properties.className = [`align-${align}`];
    });
  };
}

/** What the site says around footnotes is English in a report of any language, so that it is read out as English. */
export function tellOwnWords() {
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
 * A wide table scrolls by itself, by keyboard too, and leaves the page as wide as the screen. It is called by the heads
 * of its columns, for a page may hold several.
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
