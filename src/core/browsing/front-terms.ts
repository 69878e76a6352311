import type { Library } from '../library.ts';
import type { Term } from '../schema/term.ts';

const kinds = new Set(['treaty', 'procedure', 'weapon', 'concept', 'resolution']);

/** Terms for the front page: those that the newest reports mention, then the most mentioned, people and places left out. */
export function frontTerms(library: Library, count: number): Term[] {
  const recent = library.reports
    .slice(0, 10)
    .flatMap((report) => report.terms.map(({ term }) => term));
  const reports = ({ id }: Term) => library.backlinks.get(id)?.length ?? 0;
  const most = [...library.terms].sort((a, b) => reports(b) - reports(a));
  const chosen = new Set([...recent, ...most].filter((term) => kinds.has(term.kind)));
  return [...chosen].slice(0, count);
}
