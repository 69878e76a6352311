import { counted } from '../core/counted.ts';
import type { Finding } from './search-engine.ts';

export const quoted = (words: string) => (words.includes('"') ? words : `“${words}”`);

/** What is said of an answer: how much was found, and which words of the query no page has. */
export function statusOf({ results, query: answered, missing }: Finding, query: string): string {
  const what = answered ? ` for ${quoted(answered)}` : '';
  const found = results.length === 0 ? 'Nothing found' : counted(results.length, 'result');
  const left = missing.length > 0 && answered !== query;
  return `${found}${what}.${left ? ` No page has ${missing.map(quoted).join(' or ')}.` : ''}`;
}
