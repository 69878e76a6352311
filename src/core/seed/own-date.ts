import type { Article, Span } from '../schema/article.ts';
import type { PartialDate } from '../schema/dates.ts';
import { readDate } from './written-dates.ts';

/** Where a report says its own date: on a line before its text, in its byline or its dateline, if the year stands there. */
export function ownDate({
  text,
  parts: { date, byline, dateline },
}: Pick<Article, 'text' | 'parts'>): { span: Span; date: PartialDate | undefined } | undefined {
  for (const span of [date, byline, dateline]) {
    const words = span && text.slice(span.start, span.end);
    if (words && /\d{4}/.test(words)) return { span, date: readDate(words) };
  }
  return undefined;
}
