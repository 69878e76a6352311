import { oncePerValue } from '../core/once.ts';
import { html, inOnePiece } from '../prose/html.ts';
import { paragraphId } from '../prose/report-html.ts';

/** Ways to pass a report on, or one of its paragraphs: the same for all reports of so many. */
export const passingOn = oncePerValue((paragraphs: number) =>
  inOnePiece(html`
  <section class="passing-on ours" aria-labelledby="passing-on-heading">
    <h2 id="passing-on-heading">Pass it on</h2>
    <p class="needs-script">
      <button type="button" data-share hidden>Share&hellip;</button>
      ${' '}<button type="button" data-print>Print, or save as PDF</button>
    </p>
    <nav aria-label="Links to single paragraphs">
      Link to paragraph
      <ol>${Array.from({ length: paragraphs }, (_, index) => html`<li><a href="#${paragraphId(index)}">${index + 1}</a></li>`)}</ol>
    </nav>
  </section>`),
);
