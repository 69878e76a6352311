import type { Library } from './library.ts';
import type { Term } from './term.ts';

const kinds = new Set(['treaty', 'procedure', 'weapon', 'concept', 'resolution']);

/** Terms for the front page: those that the newest reports mention, then the most mentioned, people and places left out. */
export function frontTerms(library: Library, count: number): Term[] {
  const recent = library.reports
    .slice(0, 10)
    .flatMap((report) => report.terms.map(({ term }) => term));
  const chosen = new Set([...recent, ...library.terms].filter((term) => kinds.has(term.kind)));
  return [...chosen].slice(0, count);
}
