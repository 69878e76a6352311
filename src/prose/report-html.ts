import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from '../core/library.ts';
import { headOf, type Span } from '../core/schema/article.ts';
import type { Urls } from '../core/urls.ts';
import { wordsHtml } from './escape.ts';
import { parseMarkdown, treeHtml } from './markdown.ts';
import { firstHeading, linkMentions, treeBlocks } from './markdown-blocks.ts';

/** The report's words as HTML with its terms linked: the inner HTML of the article body. */
export function reportHtml(report: Report, urls: Urls): string {
  return report.article.format === 'markdown'
    ? markdownReport(report, urls)
    : textReport(report, urls);
}

/** The report's words as HTML with nothing of ours: for feeds. */
export function plainReportHtml(report: Report, fromRoot: Urls['fromRoot']): string {
  return report.article.format === 'markdown'
    ? treeHtml(bodyOf(report, fromRoot))
    : textReport(report);
}

function markdownReport(report: Report, urls: Urls): string {
  const tree = bodyOf(report, urls.fromRoot);
  linkMentions(treeBlocks(tree), report.mentions, urls.term);
  const paragraphs = tree.children.filter((node) => node.type === 'paragraph');
  for (const [index, node] of paragraphs.entries()) {
    node.data = { hProperties: { id: paragraphId(index) } };
  }
  return treeHtml(tree);
}

/** The body of a Markdown report, without the heading that its page shows as the headline. */
function bodyOf({ article, headline }: Report, fromRoot: Urls['fromRoot']): Root {
  const tree = parseMarkdown(article.text, fromRoot);
  const heading = headline.by === 'report' && firstHeading(tree);
  if (heading && !holdsFootnote(heading)) tree.children.splice(tree.children.indexOf(heading), 1);
  return tree;
}

/** Such a heading stays: without it nothing would lead to its footnote, and no page shows one that nothing leads to. */
function holdsFootnote(heading: Heading): boolean {
  let holds = false;
  visit(heading, 'footnoteReference', () => {
    holds = true;
  });
  return holds;
}

/** Where a paragraph can be linked to. A heading makes an id of its own words, and "P5" is one in the news. */
export const paragraphId = (index: number) => `par${index + 1}`;

/** How many paragraphs of a report's HTML can be linked to. */
export const paragraphsIn = (html: string): number => html.split('<p id="par').length - 1;

/** A tag to write before the character at an offset. */
interface Tag {
  at: number;
  html: string;
}

/** Plain text needs no parser: it is escaped, and never read as markup. */
function textReport(report: Report, urls?: Urls): string {
  const { text, parts } = report.article;
  const tags = urls ? tagsOf(report, urls) : [];
  let next = 0;
  let width: number | undefined;
  const isNarrow = (lines: string) => {
    width ??= longestLine(text.slice(parts.paragraphs[0]?.start));
    return 2 * longestLine(lines) <= width;
  };
  const paragraphs = parts.paragraphs.map((paragraph, index) => {
    const first = next;
    while (next < tags.length && (tags[next] as Tag).at <= paragraph.end) next++;
    const opening = urls ? `<p id="${paragraphId(index)}">` : '<p>';
    const html = tagged(text, paragraph, tags.slice(first, next));
    const words = text.slice(paragraph.start, paragraph.end);
    const keepsLines = isTable(html) || (mayBeList.test(words) && isNarrow(words));
    return `${opening}${keepsLines ? html.replace(/\r?\n/g, '<br>$&') : html}</p>\n`;
  });
  return headHtml(report) + paragraphs.join('');
}

const gap = /\S(?: {3,}|\t)\S/;

/** Whether two lines or more are divided into columns by spaces or tabs: as running text nobody could read them. */
const isTable = (html: string): boolean =>
  (html.includes('   ') || html.includes('\t')) &&
  html.split('\n').filter((line) => gap.test(line)).length > 1;

/**
 * Three lines or more, the first ones short. If none is half as long as others of the report, they were not broken for
 * their width: how members voted, an address, a verse.
 */
const mayBeList = /^[^\n]{1,40}\n[^\n]{1,40}\n./;

const longestLine = (lines: string): number =>
  lines.split('\n').reduce((longest, line) => Math.max(longest, line.trim().length), 0);

/** The words of a stretch with the tags in it. */
function tagged(text: string, { start, end }: Span, tags: readonly Tag[]): string {
  let html = '';
  let at = start;
  for (const tag of tags) {
    if (tag.at < start) continue;
    html += wordsHtml(text.slice(at, tag.at), text) + tag.html;
    at = tag.at;
  }
  return html + wordsHtml(text.slice(at, end), text);
}

/** What stands before the text and nowhere else on the page: not a headline that is the page's. */
function headHtml({ article: { text, parts }, headline }: Report): string {
  return headOf(parts)
    .filter((part) => part !== parts.headline || headline.by === 'editor')
    .map(({ start, end }) => `<p class="head">${wordsHtml(text.slice(start, end), text)}</p>\n`)
    .join('');
}

/** The tags of credit, dateline and linked mentions, in reading order; mentions lie within a part or outside of it. */
function tagsOf(report: Report, urls: Urls): Tag[] {
  const { credit, dateline } = report.article.parts;
  const tags = report.mentions
    .filter(({ linked }) => linked)
    .flatMap(({ start, end, term }) => [
      { at: start, html: `<a class="term" data-term="${term}" href="${urls.term(term)}">` },
      { at: end, html: '</a>' },
    ]);
  return around(dateline, 'dateline', around(credit, 'credit', tags));
}

function around(part: Span | undefined, name: string, tags: readonly Tag[]): Tag[] {
  if (!part) return [...tags];
  const inside = tags.filter(({ at }) => part.start <= at && at <= part.end);
  return [
    ...tags.filter(({ at }) => at < part.start),
    { at: part.start, html: `<span class="${name}">` },
    ...inside,
    { at: part.end, html: '</span>' },
    ...tags.filter(({ at }) => at > part.end),
  ];
}
