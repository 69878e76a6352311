import { type Html, html } from '../prose/html.ts';

/** Ways to pass a report on, or one of its paragraphs, which are named by their ids. */
export const passingOn = (paragraphs: readonly string[]): Html => html`
  <section class="passing-on ours" aria-labelledby="passing-on-heading">
    <h2 id="passing-on-heading">Pass it on</h2>
    <p class="needs-script">
      <button type="button" data-share hidden>Share…</button>
      ${' '}<button type="button" data-print>Print, or save as PDF</button>
    </p>
    <nav aria-label="Links to single paragraphs">
      Link to paragraph
      <ol>${paragraphs.map((id, index) => html`<li><a href="#${id}">${index + 1}</a></li>`)}</ol>
    </nav>
  </section>`;
