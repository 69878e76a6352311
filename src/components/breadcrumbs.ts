import { type Html, html } from '../prose/html.ts';

/** The way to a page, from the widest step down to the page itself. */
export const breadcrumbs = (
  trail: readonly { name: string; href: string }[],
  here: string,
): Html => html`
  <nav class="breadcrumbs" aria-label="Breadcrumbs">
    <ol>
      ${trail.map(({ name, href }) => html`<li><a href="${href}">${name}</a></li>`)}
      <li aria-current="page">${here}</li>
    </ol>
  </nav>`;
