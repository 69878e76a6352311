import type { Heading, Nodes, Parents, Root, Text } from 'mdast';
import type { Mention, TextBlock } from '../core/matcher/mention.ts';
import type { Span } from '../core/schema/article.ts';

/** A block of a Markdown tree with the text nodes that it is made of. */
interface TreeBlock {
  block: TextBlock;
  pieces: { node: Text; parent: Parents; start: number }[];
}

const blockTypes = new Set(['paragraph', 'tableCell']);
const barred = new Set(['link', 'linkReference', 'inlineCode', 'image', 'imageReference']);

/** The running text of a Markdown tree, block by block. Headings and code are no running text (M8). */
export function treeBlocks(root: Root): TreeBlock[] {
  const found: TreeBlock[] = [];
  let section = 0;
  const walk = (node: Nodes) => {
    if (node.type === 'heading') section++;
    else if (blockTypes.has(node.type)) found.push(readBlock(node as Parents, section));
    else if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return found;
}

/** What no page shows where it is written. */
const unseen = new Set(['html', 'definition', 'footnoteDefinition']);

/** The heading with which a tree begins, as far as it is shown. */
export function firstHeading({ children }: Root): Heading | undefined {
  const first = children.find(({ type }) => !unseen.has(type));
  return first?.type === 'heading' ? first : undefined;
}

/** The running text of one block. */
export const textOf = (node: Parents) => readBlock(node, 0).block.text;

/** Puts the links of the mentions that carry one into the tree that `treeBlocks` read. */
export function linkMentions(
  blocks: readonly TreeBlock[],
  mentions: readonly Mention[],
  href: (term: string) => string,
): void {
  for (const mention of mentions.filter((entry) => entry.linked).reverse()) {
    const found = blocks[mention.block];
    if (!found) continue;
    const start = mention.start - found.block.start;
    const end = mention.end - found.block.start;
    const piece = found.pieces.find(
      (entry) => entry.start <= start && end <= entry.start + entry.node.value.length,
    );
    if (piece) splitAround(piece, start - piece.start, end - piece.start, mention.term, href);
  }
}

function readBlock(node: Parents, section: number): TreeBlock {
  const pieces: TreeBlock['pieces'] = [];
  const skip: Span[] = [];
  const seams: number[] = [];
  let text = '';
  const walk = (child: Nodes, parent: Parents) => {
    const start = text.length;
    seams.push(start);
    if (child.type === 'text') pieces.push({ node: child, parent, start });
    if ('value' in child) text += child.type === 'html' ? '' : child.value;
    else if ('alt' in child) text += child.alt ?? '';
    else if (child.type === 'break') text += ' ';
    else if ('children' in child) for (const inner of child.children) walk(inner, child);
    seams.push(text.length);
    if (barred.has(child.type)) skip.push({ start, end: text.length });
  };
  for (const child of node.children) walk(child, node);
  const start = node.position?.start.offset ?? 0;
  return { block: { text, start, skip, seams, section }, pieces };
}

/** Later mentions are placed first, so what stands before a piece's link keeps its offsets. */
function splitAround(
  piece: TreeBlock['pieces'][number],
  start: number,
  end: number,
  term: string,
  href: (term: string) => string,
) {
  const { node, parent } = piece;
  const siblings = parent.children as Nodes[];
  const after = node.value.slice(end);
  siblings.splice(
    siblings.indexOf(node) + 1,
    0,
    {
      type: 'link',
      url: href(term),
      children: [{ type: 'text', value: node.value.slice(start, end) }],
      data: { hProperties: { className: ['term'], dataTerm: term } },
    },
    ...(after ? [{ type: 'text', value: after } as const] : []),
  );
  node.value = node.value.slice(0, start);
}
