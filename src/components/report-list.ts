import { languageAttributes } from '../core/browsing/direction.ts';
import type { Page } from '../core/browsing/paging.ts';
import type { Report, TopicEntry } from '../core/library.ts';
import { attributes, html, inPieces, type Pieces } from '../prose/html.ts';
import { site } from '../site.ts';
import { pager } from './pager.ts';
import { pageTeaser, topicTeaser } from './report-teaser.ts';

/** One page of a list of reports. Where they have no date (`dated: false`) nobody knows which is newer. */
export const reportList = (
  page: Page<Report>,
  hrefOf: (page: number) => string,
  { dated = true } = {},
): Pieces => inPieces`
  ${page.total === 0 && html`<p class="empty">There are no reports yet.</p>`}
  <div class="teasers">${page.items.map(pageTeaser)}</div>
  ${pager(page, hrefOf, dated ? undefined : { previous: 'Previous', next: 'Next' })}`;

/** One page of the reports under a topic, each with the narrower one under which it was filed. */
export const topicEntries = (
  page: Page<TopicEntry>,
  hrefOf: (page: number) => string,
): Pieces => inPieces`
  <section aria-labelledby="reports">
    <h2 id="reports">Reports</h2>
    ${page.total === 0 && html`<p class="empty">No report is filed here yet.</p>`}
    <div class="teasers">${page.items.map(
      ({ report, via }) => html`
        <div${attributes({ dir: languageAttributes(report.language, site.language).dir })}>
          ${topicTeaser(report)}${via && html`<p class="mark">under ${via.name}</p>`}
        </div>`,
    )}</div>
    ${pager(page, hrefOf)}
  </section>`;
