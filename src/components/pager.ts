import { type Page, pageNumbers } from '../core/browsing/paging.ts';
import { attributes, type Html, html } from '../prose/html.ts';

const byDate = { previous: 'Newer', next: 'Older' };

/** Links to the other pages of a list. Nothing for a list of one page. */
export function pager(
  page: Page<unknown>,
  hrefOf: (page: number) => string,
  { previous, next } = byDate,
): Html | undefined {
  const { number, last } = page;
  if (last === 1) return undefined;
  const link = (n: number) => {
    const current = attributes({ 'aria-current': n === number && 'page' });
    return html`<a href="${hrefOf(n)}" aria-label="Page ${n} of ${last}"${current}>${n}</a>`;
  };
  return html`
    <nav class="pager" aria-label="Pages">
      ${number > 1 && html`<a href="${hrefOf(number - 1)}" rel="prev">${previous}</a>`}
      <ol>${pageNumbers(page).map((n) => html`<li>${n === undefined ? '…' : link(n)}</li>`)}</ol>
      ${number < last && html`<a href="${hrefOf(number + 1)}" rel="next">${next}</a>`}
    </nav>`;
}
