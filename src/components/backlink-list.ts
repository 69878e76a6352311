import type { Backlink } from '../core/library.ts';
import { quoteOf } from '../core/quote.ts';
import { urls } from '../library.ts';
import { type Html, html } from '../prose/html.ts';
import { time } from './dates.ts';
import { inItsLanguage } from './spoken.ts';

/** The reports that mention a term, each with the sentence in which it does. */
export const backlinkList = (backlinks: readonly Backlink[]): Html => html`
  <section class="backlinks" aria-labelledby="backlinks">
    <h2 id="backlinks">Reports that mention it</h2>
    ${backlinks.length === 0 && html`<p class="empty">No report mentions it yet.</p>`}
    <ul>${backlinks.map(backlink)}</ul>
  </section>`;

function backlink(entry: Backlink): Html {
  const { report, mentions } = entry;
  const { slug, headline, published } = report;
  const its = inItsLanguage(report);
  const { before, mention, after } = quoteOf(entry);
  const date = published ? time(published) : 'date not known';
  return html`
    <li>
      <a href="${urls.article(slug)}"${its}>${headline.text}</a>
      ${' '}<span class="meta">${date}, ${mentions.length === 1 ? 'once' : `${mentions.length} times`}</span>
      <blockquote${its}>${before}<mark>${mention}</mark>${after}</blockquote>
    </li>`;
}
