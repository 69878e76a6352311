import { formatDate } from '../core/dates.ts';
import { type Html, html } from '../prose/html.ts';

/** When a report appeared, for readers and machines, or that nobody knows. */
export const published = (date: string | undefined, more?: Html): Html =>
  date
    ? html`<time datetime="${date}"${more}>${formatDate(date)}</time>`
    : html`<span>Date not known</span>`;
