import type { Report } from '../core/library.ts';
import type { TopicSequence } from '../core/sequence.ts';
import { urls } from '../library.ts';
import { type Html, html } from '../prose/html.ts';
import { inItsLanguage } from './spoken.ts';

/** The reports before and after one among all reports. */
export const neighbours = (newer: Report | undefined, older: Report | undefined): Html | false =>
  (newer || older) !== undefined &&
  html`
    <nav class="neighbours ours" aria-label="More reports">
      ${newer && step(newer, 'Newer report', 'prev')}
      ${older && step(older, 'Older report', 'next')}
    </nav>`;

/** The reports before and after one within its first topic. */
export const topicNeighbours = (sequence: TopicSequence | undefined): Html | undefined => {
  if (!sequence?.newer && !sequence?.older) return undefined;
  const { topic, newer, older } = sequence;
  return html`
    <nav class="neighbours ours" aria-label="More on ${topic.name}">
      ${newer && step(newer, `Newer on ${topic.name}`)}
      ${older && step(older, `Older on ${topic.name}`)}
    </nav>`;
};

const step = (report: Report, label: string, rel?: string) => html`
  <a href="${urls.article(report.slug)}"${rel && html` rel="${rel}"`}>
    <span>${label}</span>
    <b${inItsLanguage(report)}>${report.headline.text}</b>
  </a>`;
