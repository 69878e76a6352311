import { quoteOf } from '../core/browsing/quote.ts';
import type { Backlink } from '../core/library.ts';
import { type Html, html, inPieces, type Pieces } from '../prose/html.ts';
import { time } from './dates.ts';
import { inItsLanguage } from './in-its-language.ts';
import { reportLink } from './report-link.ts';

/** The reports that mention a term, each with the sentence in which it does. */
export const backlinkList = (backlinks: readonly Backlink[]): Pieces => inPieces`
  <section class="backlinks" aria-labelledby="backlinks">
    <h2 id="backlinks">Reports that mention this term</h2>
    ${
      backlinks.length === 0
        ? html`<p class="empty">No report mentions this term yet.</p>`
        : inPieces`<ul>${backlinks.map(backlink)}</ul>`
    }
  </section>`;

function backlink(entry: Backlink): Html {
  const { report, mentions } = entry;
  const { before, mention, after } = quoteOf(entry);
  const date = report.published ? time(report.published) : 'date not known';
  return html`
    <li>
      ${reportLink(report)}
      ${' '}<span class="meta">${date}, ${mentions.length === 1 ? 'once' : `${mentions.length} times`}</span>
      <blockquote${inItsLanguage(report)}>${before}<mark>${mention}</mark>${after}</blockquote>
    </li>`;
}
