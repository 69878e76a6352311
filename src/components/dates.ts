import { formatDate } from '../core/dates.ts';
import { type Html, html, inOnePiece } from '../prose/html.ts';

const kept = new Map<string, Html>();

/** A date for readers and machines. */
export function time(date: string, more?: Html): Html {
  if (more) return timeElement(date, more);
  // Tens of thousands of reports appeared on a few thousand days.
  const known = kept.get(date) ?? inOnePiece(timeElement(date));
  kept.set(date, known);
  return known;
}

const timeElement = (date: string, more?: Html) =>
  html`<time datetime="${date}"${more}>${formatDate(date)}</time>`;

/** When a report appeared, for readers and machines, or that nobody knows. */
export const published = (date: string | undefined, more?: Html): Html =>
  date ? time(date, more) : html`<span>Date not known</span>`;
