import { updatesOf } from '../core/library/updated.ts';
import type { Sidecar } from '../core/schema/article.ts';
import { type Html, html, trusted } from '../prose/html.ts';
import { markdownHtml } from '../prose/markdown.ts';
import { urls } from '../urls.ts';
import { time } from './dates.ts';
import { sourceList } from './sources.ts';

/** What the editor says about a report, and what happened after it: set apart from the report, with its sources. */
export function editorsNote(sidecar: Sidecar): Html {
  const { note } = sidecar;
  const updates = updatesOf(sidecar);
  return html`${
    note &&
    html`
    <section class="editors-note ours" aria-labelledby="note-heading">
      <h2 id="note-heading">Editor’s note</h2>
      ${words(note.text, 'note-')}
      ${sourceList(note.sources)}
    </section>`
  }${
    updates.length > 0 &&
    html`
    <section class="updates ours" aria-labelledby="updates-heading">
      <h2 id="updates-heading">What happened next</h2>
      <ol>${updates.map(
        ({ date, text, sources }, index) =>
          html`<li>${time(date)}${words(text, `update-${index + 1}-`)}${sourceList(sources)}</li>`,
      )}</ol>
    </section>`
  }`;
}

const words = (markdown: string, place: string): Html =>
  html`<div class="prose">${trusted(markdownHtml(markdown, urls.fromRoot, place))}</div>`;
