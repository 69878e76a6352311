import type { TopicSequence } from '../core/browsing/sequence.ts';
import type { Report } from '../core/library.ts';
import { type Html, html } from '../prose/html.ts';
import { urls } from '../urls.ts';
import { inItsLanguage } from './in-its-language.ts';

/** The reports before and after one among all reports. Nobody knows which is newer where one has no date. */
export const newerOlder = (
  report: Report,
  newer: Report | undefined,
  older: Report | undefined,
): Html | false =>
  (newer || older) !== undefined &&
  html`
    <nav class="neighbours ours" aria-label="More reports">
      ${newer && step(newer, areDated(report, newer) ? 'Newer report' : 'Previous report in the list', 'prev')}
      ${older && step(older, areDated(report, older) ? 'Older report' : 'Next report in the list', 'next')}
    </nav>`;

const areDated = (...reports: Report[]) => reports.every(({ published }) => published);

/** The reports before and after one within its first topic, but for those that stand before and after it among `all`. */
export const newerOlderInTopic = (
  report: Report,
  sequence: TopicSequence | undefined,
  all: readonly (Report | undefined)[],
): Html | undefined => {
  const [newer, older] = [sequence?.newer, sequence?.older].map((other) =>
    all.includes(other) ? undefined : other,
  );
  if (!sequence || !(newer || older)) return undefined;
  const { name } = sequence.topic;
  return html`
    <nav class="neighbours ours" aria-label="More on ${name}">
      ${newer && step(newer, `${areDated(report, newer) ? 'Newer' : 'Previous'} on ${name}`)}
      ${older && step(older, `${areDated(report, older) ? 'Older' : 'Next'} on ${name}`)}
    </nav>`;
};

const step = (report: Report, label: string, rel?: string) => html`
  <a href="${urls.article(report.slug)}"${rel && html` rel="${rel}"`}>
    <span>${label}</span>
    <b${inItsLanguage(report)}>${report.headline.text}</b>
  </a>`;
