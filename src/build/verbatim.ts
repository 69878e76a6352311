import { spellOut } from '../core/problems/deceptive.ts';
import { headOf, type SeedParts, type Span } from '../core/schema/article.ts';
import { collapsed } from '../core/white-space.ts';

/** The attribute of the element of a page that holds its report's words. */
export const bodyMark = ' itemprop="articleBody"';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Where a page differs from the words of its plain-text report, all of which it must show, in their order; undefined
 * where it does not. A headline of the report's own stands above the body, or in it where an editor gave another.
 */
export function lostWords(text: string, parts: SeedParts, page: string): Difference | undefined {
  const words = ({ start, end }: Span) => text.slice(start, end);
  const { headline } = parts;
  const all = [...headOf(parts), ...parts.paragraphs];
  const rest = all
    .filter((part) => part !== headline)
    .map(words)
    .join('\n');
  const body = pageText(page) ?? '';
  if (!headline) return firstDifference(rest, body);
  const above = firstDifference(
    `${spellOut(words(headline))}\n${rest}`,
    `${headingText(page)}\n${body}`,
  );
  return above && firstDifference(all.map(words).join('\n'), body) && above;
}

/**
 * The words that a page shows as the report's own: the text content of its one article body.
 * Undefined when the page has none. Reads only HTML that this site writes.
 */
export function pageText(html: string): string | undefined {
  // Looked for from the mark back: a pattern that begins with any tag tries every tag of the page.
  const mark = html.indexOf(bodyMark);
  const body = /^<(\w+)\b[^>]*>/.exec(html.slice(html.lastIndexOf('<', mark)));
  if (mark < 0 || !body) return undefined;
  const [opening, tag] = body;
  const start = html.lastIndexOf('<', mark) + opening.length;
  const end = closingOf(html, tag as string, start);
  if (end === undefined) return undefined;
  return textOf(html.slice(start, end));
}

const headingText = (html: string) => textOf(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '');

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] as string)
    .trim();

function closingOf(html: string, tag: string, from: number): number | undefined {
  const tags = new RegExp(`<(/?)${tag}\\b`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return found.index;
  }
  return undefined;
}

/** A few words of each of two texts, for a message. */
interface Difference {
  expected: string;
  found: string;
}

/** Where two texts differ as a browser shows them. Undefined when they are the same. */
export function firstDifference(seed: string, page: string): Difference | undefined {
  // Nearly always, in their white space too.
  if (seed === page) return undefined;
  const expected = collapsed(seed).trim();
  const found = collapsed(page).trim();
  if (expected === found) return undefined;
  let at = 0;
  while (expected[at] === found[at]) at++;
  const from = Math.max(0, at - 20);
  return { expected: expected.slice(from, at + 40), found: found.slice(from, at + 40) };
}
