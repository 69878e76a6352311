import type { Report } from '../core/library.ts';
import { oncePer } from '../core/once.ts';
import type { Term } from '../core/schema/term.ts';
import { attributes, type Html, html, inOnePiece } from '../prose/html.ts';
import { urls } from '../urls.ts';

/** A term with its definition: the same on every page that shows it. */
const definition = oncePer(({ id, name, short }: Term) =>
  inOnePiece(html`
    <div data-definition="${id}">
      <dt><a href="${urls.term(id)}">${name}</a></dt>
      <dd>${short}</dd>
    </div>`),
);

/** The terms of a report: what the cards and the margins show, and its equal for those who use neither. */
export const termList = ({ terms }: Report, dir: string | undefined): Html | false =>
  terms.length > 0 &&
  html`
  <aside class="report-terms ours" aria-labelledby="terms-heading"${attributes({ dir })}>
    <h2 id="terms-heading">Terms in this report</h2>
    <dl>${terms.map(({ term }) => definition(term))}</dl>
  </aside>`;
