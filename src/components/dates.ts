import { formatDate, type PartialDate } from '../core/schema/dates.ts';
import { type Html, html } from '../prose/html.ts';

/** A date for readers and machines. */
export const time = (date: PartialDate, more?: Html): Html =>
  html`<time datetime="${date}"${more}>${formatDate(date)}</time>`;

/** When a report appeared, for readers and machines, or that nobody knows. */
export const published = (date: PartialDate | undefined, more?: Html): Html =>
  date ? time(date, more) : html`<span>Date not known</span>`;
