import { apa, bibtex, type Cited, chicago, coins, cslJson } from '../core/data/citation.ts';
import { type Html, html } from '../prose/html.ts';

/** How to cite a report or an entry, for people and for reference managers. */
export const cite = (work: Cited): Html => html`
  <details class="cite ours">
    <summary>Cite this ${work.kind === 'report' ? 'report' : 'entry'}</summary>
    <dl>
      <div><dt>APA</dt><dd>${apa(work)}</dd></div>
      <div><dt>Chicago</dt><dd>${chicago(work)}</dd></div>
      <div><dt>BibTeX</dt><dd><pre>${bibtex(work)}</pre></dd></div>
      <div><dt>CSL-JSON</dt><dd><pre>${JSON.stringify([cslJson(work)])}</pre></dd></div>
    </dl>
    <span class="Z3988" title="${coins(work)}"></span>
  </details>`;
