import type { Page } from '../core/browsing/paging.ts';
import { counted } from '../core/counted.ts';
import { type Html, html } from '../prose/html.ts';

/** The heading of a page, and a line below it. `status` is announced to those who cannot see a filter change the page. */
export const pageHeader = (
  heading: string,
  line?: string,
  { status = false }: { status?: boolean } = {},
): Html => html`
  <header class="page-head">
    <h1>${heading}</h1>
    ${line && html`<p class="standfirst"${status && html` data-status`}>${line}</p>`}
  </header>`;

/** "120 reports, page 2 of 3." */
export const sizeOf = ({ total, number, last }: Page<unknown>, what = ''): string =>
  `${counted(total, 'report')}${what}${last > 1 ? `, page ${number} of ${last}` : ''}.`;
