import type { FiledTopic } from '../core/library.ts';
import { type Html, html } from '../prose/html.ts';
import { urls } from '../urls.ts';

/** The topics above a headline. */
export const kicker = (topics: readonly FiledTopic[], look = 'kicker'): Html | false =>
  topics.length > 0 &&
  html`
    <p class="${look}">${topics.map(
      ({ topic }) => html`<a href="${urls.topic(topic.id)}">${topic.name}</a>`,
    )}</p>`;
