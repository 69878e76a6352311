import type { Span } from '../core/article.ts';
import type { Report } from '../core/library.ts';
import type { Urls } from '../core/urls.ts';
import { escapeHtml } from './escape.ts';
import { parseMarkdown, treeHtml } from './markdown.ts';
import { linkMentions, treeBlocks } from './markdown-blocks.ts';

/** The report's words as HTML with its terms linked: the inner HTML of the article body. */
export function reportHtml(report: Report, urls: Urls): string {
  return report.article.format === 'markdown'
    ? markdownReport(report, urls)
    : textReport(report, urls);
}

/** The report's words as HTML with nothing of ours: for feeds. */
export function plainReportHtml(report: Report): string {
  return report.article.format === 'markdown'
    ? treeHtml(parseMarkdown(report.article.text))
    : textReport(report);
}

function markdownReport(report: Report, urls: Urls): string {
  const tree = parseMarkdown(report.article.text);
  linkMentions(treeBlocks(tree), report.mentions, urls.term);
  return treeHtml(tree);
}

/** An element around a stretch of the text. */
interface Mark extends Span {
  open: string;
  close: string;
}

/** Plain text needs no parser: it is escaped, and never read as markup. */
function textReport(report: Report, urls?: Urls): string {
  const { text, parts } = report.article;
  const marks = urls ? marksOf(report, urls) : [];
  let html = '';
  let next = 0;
  for (const paragraph of parts.paragraphs) {
    html += '<p>';
    let at = paragraph.start;
    for (let mark = marks[next]; mark && mark.end <= paragraph.end; mark = marks[++next]) {
      html += escapeHtml(text.slice(at, mark.start)) + mark.open;
      html += escapeHtml(text.slice(mark.start, mark.end)) + mark.close;
      at = mark.end;
    }
    html += `${escapeHtml(text.slice(at, paragraph.end))}</p>\n`;
  }
  return html;
}

/** Credit, dateline and linked mentions in reading order; a mention inside a dateline stays plain. */
function marksOf(report: Report, urls: Urls): Mark[] {
  const { credit, dateline } = report.article.parts;
  const marks: Mark[] = [];
  if (credit) marks.push({ ...credit, open: '<span class="credit">', close: '</span>' });
  if (dateline) marks.push({ ...dateline, open: '<span class="dateline">', close: '</span>' });
  const bodyStart = Math.max(credit?.end ?? 0, dateline?.end ?? 0);
  for (const { start, end, term, linked } of report.mentions) {
    if (!linked || start < bodyStart) continue;
    const open = `<a class="term" data-term="${term}" href="${urls.term(term)}">`;
    marks.push({ start, end, open, close: '</a>' });
  }
  return marks;
}
