import { yearsOfTopic } from '../core/browsing/topic-pages.ts';
import { topicsBeside } from '../core/browsing/topic-pairs.ts';
import { inDigits } from '../core/counted.ts';
import type { Library } from '../core/library.ts';
import type { Topic } from '../core/schema/topic.ts';
import { attributes, type Html, html } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';

/** The filter that is on: a year, or a second topic. */
interface On {
  year?: string | undefined;
  beside?: Topic;
}

/** The filters of a topic. Each is a link to a page of its own; the script puts that page in place of this one. */
export function topicFilters(library: Library, topic: Topic, { year, beside }: On = {}): Html {
  const years = yearsOfTopic(library, topic).map(([name, entries]) =>
    choice(urls.topicYear(topic.id, name), name, entries.length, name === year),
  );
  const others = topicsBeside(library, topic, site.maxTopicPairs).map(({ topic: other, pair }) =>
    choice(
      urls.topicPair(pair.first.id, pair.second.id),
      other.name,
      pair.reports.length,
      other === beside,
    ),
  );
  if (years.length === 0 && others.length === 0) return html``;
  // The first of a pair names the page; the other has its own reports, too.
  const whole = beside ? [topic, beside] : year ? [topic] : [];
  return html`
    <nav class="filters" aria-label="Filter ${topic.name}" data-filters>
      ${whole.length > 0 && html`<p>${whole.map(allReports)}</p>`}
      ${others.length > 0 && html`<div><h2>Together with</h2><ul>${others}</ul></div>`}
      ${years.length > 0 && html`<div><h2>By year</h2><ul>${years}</ul></div>`}
    </nav>`;
}

const choice = (href: string, name: string, count: number, on: boolean) => html`
  <li>
    <a href="${href}"${attributes({ 'aria-current': on && 'page' })}>${name}</a>
    ${' '}<span class="count">${inDigits(count)}</span>
  </li>`;

const allReports = ({ id, name }: Topic, index: number) =>
  html`${index > 0 && ' · '}<a href="${urls.topic(id)}">All reports on ${name}</a>`;
