import type { RelatedReport } from '../core/browsing/related.ts';
import { type Html, html } from '../prose/html.ts';
import { published } from './dates.ts';
import { reportLink } from './report-link.ts';

/** Reports that share terms with one, and which terms. */
export const related = (reports: readonly RelatedReport[]): Html | false =>
  reports.length > 0 &&
  html`
    <section class="related ours" aria-labelledby="related-heading">
      <h2 id="related-heading">Reports with the same terms</h2>
      <ul>${reports.map(
        ({ report, shared }) => html`
          <li>
            ${reportLink(report)}
            ${' '}<span class="meta">${published(report.published)}<span>shares ${reason(shared)}</span></span>
          </li>`,
      )}</ul>
    </section>`;

const reason = (shared: RelatedReport['shared']) =>
  shared
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ') + (shared.length > 3 ? ` and ${shared.length - 3} more` : '');
