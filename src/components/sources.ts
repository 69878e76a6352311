import type { Source } from '../core/schema/article.ts';
import { type Html, html } from '../prose/html.ts';

/** Where a reader can check what we say. */
export const sourceList = (sources: readonly Source[]): Html => html`
  <div class="sources">
    <p class="label">Sources</p>
    <ul>${sources.map((source) => html`<li>${sourceLink(source)}</li>`)}</ul>
  </div>`;

/** A source, and whether nobody has opened its address yet. */
export const sourceLink = ({ url, title, unverified }: Source): Html => html`
  <a href="${url}" rel="noopener">${title}</a>
  ${unverified && html` <span class="mark">address not checked</span>`}`;
