import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { beginning } from '../core/beginning.ts';
import { groupBy } from '../core/groups.ts';
import { oncePer } from '../core/once.ts';
import { beyondSense } from '../core/problems/markdown-depth.ts';
import { type Problem, problem } from '../core/problems.ts';
import type { Article } from '../core/schema/article.ts';
import {
  type MarkdownText,
  markdownOfReport,
  markdownOfTerm,
} from '../core/schema/markdown-texts.ts';
import type { Term } from '../core/schema/term.ts';
import { parseMarkdown, safeTree } from './markdown.ts';
import { treeWords } from './tree-words.ts';

interface Unshown {
  kind: 'comment' | 'html' | 'image' | 'link' | 'words';
  /** The first of its kind, as it is written. */
  words: string;
  /** How many more there are. */
  more: number;
  /** How many times its first line stands in the text before it. */
  before: number;
}

const kinds: Partial<Record<Nodes['type'], Unshown['kind']>> = {
  ...{ html: 'html', image: 'image', imageReference: 'image', link: 'link', linkReference: 'link' },
  ...{ text: 'words', inlineCode: 'words', code: 'words' },
};
/** Most Markdown has none of these hints of what may not be shown, and needs no parser. */
const hints = Object.values({
  image: /!\[/,
  tag: /<(?!https?:)[a-z/!?]/i,
  footnote: /\[\^/,
  table: /\|/,
  linkWithoutWords: /\[\s*\]/,
  linkToElsewhere: /\]\((?!https?:|[/#])|\]:(?!\s*https?:)/i,
});
const comment = /<!--(?:-?>|[\s\S]*?(?:-->|$))/;
/** It ends nowhere, or only where another one does. */
const endlessComment = /^<!--(?!-?>)(?:(?!-->)[\s\S])*?(?:<!--|$)/;

const remedies: Partial<Record<Unshown['kind'], string>> = {
  html: 'Write it as Markdown, or put it into backticks to show it as it stands.',
  image: 'Say in words what the image shows: only its description is on the page.',
  link: 'Give the link words, and an address that begins with https:, http:, mailto: or /.',
  words:
    'Give the head of the table as many cells as its rows, and refer to each footnote in the text.',
};

/** A problem for each kind of what reports, notes, entries and other texts hold and no page shows. */
export const unshown = (
  { articles, terms }: { articles: Article[]; terms: Term[] },
  others: readonly MarkdownText[] = [],
): Problem[] => [
  ...articles.flatMap(inReport),
  ...terms.flatMap(inEntry),
  ...others.flatMap(problems),
];

const inReport = oncePer((article: Article) =>
  markdownOfReport(article).flatMap((text) => (text.path ? problems(text) : ofBody(text))),
);

function ofBody(text: MarkdownText): Problem[] {
  const { file, markdown } = text;
  const found = problems(text);
  const isBlank = found.length > 0 && !/[\p{L}\p{N}]/u.test(shownWords(markdown));
  return isBlank ? [...found, problem('seed-blank', { file }, 'no words that are shown')] : found;
}

const shownWords = (markdown: string) => treeWords(safeTree(parseMarkdown(markdown)));

const inEntry = oncePer((term: Term) => problems(markdownOfTerm(term)));

function problems({ file, name, markdown, path }: MarkdownText): Problem[] {
  return notShown(markdown).map(({ kind, words, more, before }) => {
    const near = { words: firstLine(words), before, ...(path && { path }) };
    const found = `${name}: ${beginning(words, 60)}${more > 0 ? ` and ${more} more` : ''}`;
    const remedy = remedies[kind];
    const better = remedy ? { remedy } : {};
    const code = kind === 'comment' ? 'comment-endless' : 'markdown-unshown';
    return problem(code, { file, near }, found, better);
  });
}

/**
 * What the parser reads in Markdown and a page does not show, the first of each kind: images, HTML, links without words
 * or to other places than the web, cells beyond a table's head, footnotes that nothing refers to. A comment is meant not to
 * be shown, but for one without an end, which takes all that follows with it.
 */
export function notShown(markdown: string): Unshown[] {
  if (!hints.some((hint) => hint.test(markdown)) || beyondSense(markdown)) return [];
  const tree = parseMarkdown(markdown);
  const shown = shownOffsets(tree);
  const found: { kind: Unshown['kind']; words: string; start: number }[] = [];
  visit(tree, (node) => {
    const { start, end } = node.position ?? {};
    const kind = kinds[node.type];
    if (start?.offset === undefined || !kind || shown.has(start.offset)) return;
    const written = markdown.slice(start.offset, end?.offset).trim();
    const isEndless = kind === 'html' && endlessComment.test(written);
    const pieces = kind === 'html' && !isEndless ? written.split(comment) : [written];
    for (const words of pieces.map((piece) => piece.trim()).filter(Boolean)) {
      found.push({ kind: isEndless ? 'comment' : kind, words, start: start.offset });
    }
  });
  return [...groupBy(found, ({ kind }) => [kind]).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { kind, words, start } = first;
    const before = markdown.slice(0, start).split(firstLine(words)).length - 1;
    return { kind, words, more: others.length, before };
  });
}

const firstLine = (words: string) => words.split(/[\r\n]/, 1).join();

/** The offsets in the Markdown of what the page shows. */
function shownOffsets(tree: Root): Set<number | undefined> {
  const offsets = new Set<number | undefined>();
  visit(safeTree(tree), (node) => {
    const isShown =
      node.type === 'text' ||
      (node.type === 'element' && (node.tagName === 'code' || node.properties.href !== undefined));
    if (isShown) offsets.add(node.position?.start.offset);
  });
  return offsets;
}
