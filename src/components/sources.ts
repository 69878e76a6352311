import type { Source } from '../core/article.ts';
import { type Html, html } from '../prose/html.ts';

/** Where a reader can check what we say. */
export const sourceList = (sources: readonly (Source & { unverified?: boolean })[]): Html => html`
  <div class="sources">
    <p class="label">Sources</p>
    <ul>${sources.map(
      ({ url, title, unverified }) => html`
        <li>
          <a href="${url}" rel="noopener">${title}</a>
          ${unverified && html` <span class="mark">address not checked</span>`}
        </li>`,
    )}</ul>
  </div>`;
