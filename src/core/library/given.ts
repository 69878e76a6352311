import type { Report } from '../library.ts';
import { ownDate } from '../seed/own-date.ts';

/** What the editor says of a report and its file does not state. */
export function givenByEditor({ headline, article }: Report): string[] {
  const { published, source } = article.sidecar;
  const given = {
    headline: headline.by === 'editor',
    date: published && published !== ownDate(article)?.date,
    publisher: source && !signature(article).includes(source.name),
  };
  return Object.entries(given).flatMap(([name, byEditor]) => (byEditor ? [name] : []));
}

/** Where a file says whose it is. */
const signature = ({ text, parts: { credit, dateline, byline } }: Report['article']): string =>
  [credit, dateline, byline].map((span) => text.slice(span?.start ?? 0, span?.end ?? 0)).join(' ');
