import type { Report, TopicEntry } from '../core/library.ts';
import type { Page } from '../core/paging.ts';
import { type Html, html, inPieces, type Pieces } from '../prose/html.ts';
import { pager } from './pager.ts';
import { pageTeaser, teaser } from './report-teaser.ts';

/** One page of a list of reports; of those without a date nobody knows which is newer. */
export const reportList = (
  page: Page<Report>,
  hrefOf: (page: number) => string,
  { dated = true } = {},
): Pieces => inPieces`
  ${page.total === 0 && html`<p class="empty">There are no reports yet.</p>`}
  <div class="teasers">${page.items.map(pageTeaser)}</div>
  ${pager(page, hrefOf, dated ? undefined : { previous: 'Previous', next: 'Next' })}`;

/** One page of the reports under a topic, each with the reason why it stands there. */
export const topicEntries = (
  page: Page<TopicEntry>,
  hrefOf: (page: number) => string,
): Pieces => inPieces`
  ${page.total === 0 && html`<p class="empty">No report is filed here yet.</p>`}
  <div class="entries">${page.items.map(
    (entry) => html`<div class="entry">${teaser(entry.report)}${reason(entry)}</div>`,
  )}</div>
  ${pager(page, hrefOf)}`;

function reason({ via, basis }: TopicEntry): Html | undefined {
  if (!via && basis === 'stated') return undefined;
  const reasons = [via && `under ${via.name}`, basis === 'derived' && 'derived from its terms'];
  return html`<p class="mark">${reasons.filter(Boolean).join(', ')}</p>`;
}
