import type { Article, Span } from './article.ts';
import { type PartialDate, readDateLine } from './dates.ts';

/** Where a report says its own date: on a line before its text, or in its dateline, if the year stands there. */
export function ownDate({
  text,
  parts: { dateLine, dateline },
}: Pick<Article, 'text' | 'parts'>): { span: Span; date: PartialDate | undefined } | undefined {
  const span = dateLine ?? dateline;
  const words = span && text.slice(span.start, span.end);
  return words && /\d{4}/.test(words) ? { span, date: readDateLine(words) } : undefined;
}
