import type { Timeline, TimelineEntry, TimelineFact } from '../core/browsing/timeline.ts';
import { counted } from '../core/counted.ts';
import type { Source } from '../core/schema/article.ts';
import { type Html, html } from '../prose/html.ts';
import { urls } from '../urls.ts';
import { time } from './dates.ts';
import { reportLink } from './report-link.ts';
import { sourceLink } from './sources.ts';
import { timelinePicture } from './timeline-picture.ts';

/** What happened and what was reported, oldest first. `topic` is the one whose pages by year a group of reports leads to. */
export const timeline = ({ entries, undated }: Timeline, topic?: string): Html | false =>
  entries.length > 0 &&
  html`
    <section class="timeline" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      ${timelinePicture(entries)}
      <ol>${entries.map(
        (entry) => html`
          <li data-kind="${entry.kind}">
            ${time(entry.date)}
            <p>${inWords(entry, topic)}</p>
          </li>`,
      )}</ol>
      ${undated > 0 && html`<p class="fine-print">${counted(undated, 'report')} without a known date ${undated === 1 ? 'is' : 'are'} not shown here.</p>`}
    </section>`;

function inWords(entry: TimelineEntry, topic: string | undefined): Html {
  if (entry.kind === 'event') return happened(entry.fact);
  if (entry.kind === 'report') return html`Report: ${reportLink(entry.report)}`;
  const reports = counted(entry.count, 'report');
  return topic
    ? html`<a href="${urls.topicYear(topic, entry.date)}">${reports}</a>`
    : html`${reports}`;
}

const happened = ({ term, label, unverified, sources }: TimelineFact): Html => html`
  ${term && html`<a href="${urls.term(term.id)}">${term.name}</a>: `}
  ${label}
  ${unverified && html` <span class="mark">not verified</span>`}
  ${sources.length > 0 && html` <span class="from">Source: ${firstTwo(sources)}</span>`}`;

const firstTwo = (sources: readonly Source[]): Html[] =>
  sources.slice(0, 2).map((source, index) => html`${index > 0 && '; '}${sourceLink(source)}`);
