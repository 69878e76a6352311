import { type Html, html, inOnePiece } from '../prose/html.ts';
import { paragraphId } from '../prose/report-html.ts';

const kept = new Map<number, Html>();

/** Ways to pass a report on, or one of its paragraphs: the same for all reports of so many. */
export function passingOn(paragraphs: number): Html {
  const known = kept.get(paragraphs) ?? inOnePiece(ways(paragraphs));
  kept.set(paragraphs, known);
  return known;
}

const ways = (paragraphs: number) => html`
  <section class="passing-on ours" aria-labelledby="passing-on-heading">
    <h2 id="passing-on-heading">Pass it on</h2>
    <p class="needs-script">
      <button type="button" data-share hidden>Share…</button>
      ${' '}<button type="button" data-print>Print, or save as PDF</button>
    </p>
    <nav aria-label="Links to single paragraphs">
      Link to paragraph
      <ol>${Array.from({ length: paragraphs }, (_, index) => html`<li><a href="#${paragraphId(index)}">${index + 1}</a></li>`)}</ol>
    </nav>
  </section>`;
