import { formatDate, type PartialDate } from '../core/dates.ts';
import { oncePerValue } from '../core/once.ts';
import { type Html, html, inOnePiece } from '../prose/html.ts';

/** A date for readers and machines. */
export const time = (date: PartialDate, more?: Html): Html =>
  more ? timeElement(date, more) : plainTime(date);

const timeElement = (date: PartialDate, more?: Html) =>
  html`<time datetime="${date}"${more}>${formatDate(date)}</time>`;

/** Tens of thousands of reports appeared on a few thousand days. */
const plainTime = oncePerValue((date: PartialDate) => inOnePiece(timeElement(date)));

/** When a report appeared, for readers and machines, or that nobody knows. */
export const published = (date: PartialDate | undefined, more?: Html): Html =>
  date ? time(date, more) : html`<span>Date not known</span>`;
