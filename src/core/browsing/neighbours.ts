import { groupBy } from '../groups.ts';
import { termIndexOf, termsAt } from '../library/term-index.ts';
import type { Library } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Term } from '../schema/term.ts';

/** A term that is related to another. */
export interface Neighbour {
  term: Term;
  /** How many reports mention both: none where only a "see also" joins the two. */
  together: number;
}

/** A term's neighbours, and which of these name each other under "see also". */
interface TermNeighbourhood {
  neighbours: Neighbour[];
  /** Pairs of indexes into `neighbours`. */
  ties: [number, number][];
}

/**
 * The terms related to one: all that its entry names under "see also", then the closest others, `max` together or more.
 * Cost grows with the term's own backlinks.
 */
export function neighboursOf(library: Library, term: Term, max: number): TermNeighbourhood {
  const closeness = ({ term: other, together }: Neighbour) =>
    Math.log2(1 + together) + seeAlsoWeight(term, other);
  const isNamed = ({ term: other }: Neighbour) => term.see_also.includes(other.id);
  const neighbours = [...besides(library, term)]
    .map(([other, together]): Neighbour => ({ term: other, together }))
    .sort(
      (a, b) =>
        Number(isNamed(b)) - Number(isNamed(a)) ||
        closeness(b) - closeness(a) ||
        (a.term.id < b.term.id ? -1 : 1),
    )
    .slice(0, Math.max(max, term.see_also.length));
  return { neighbours, ties: tiesAmong(neighbours) };
}

/** The terms that share reports with one, or that either names under "see also", and how many reports they share. */
function besides(library: Library, term: Term): Map<Term, number> {
  const index = termIndexOf(library);
  const { rank, ranked, places } = index;
  const together = new Map<Term, number>();
  for (const other of seeAlsoBothWays(library, term)) together.set(other, 0);
  for (const at of places[rank.get(term.id) ?? -1] ?? [])
    for (const place of termsAt(index, at)) {
      const other = ranked[place] as Term;
      together.set(other, (together.get(other) ?? 0) + 1);
    }
  together.delete(term);
  return together;
}

/** The terms that a term names under "see also", and those that name it. */
export function seeAlsoBothWays(library: Library, term: Term): Set<Term> {
  const named = term.see_also.flatMap((id) => library.term.get(id) ?? []);
  return new Set([...named, ...(namers(library).get(term.id) ?? [])]);
}

/** The terms that name a term under "see also". */
const namers = oncePer(({ terms }: Library) => groupBy(terms, (term) => term.see_also));

/** A "see also" weighs as much as the first few reports in common, more where both entries have it, and nothing where none has. */
function seeAlsoWeight(a: Term, b: Term): number {
  const [here, there] = [a.see_also.includes(b.id), b.see_also.includes(a.id)];
  if (here && there) return 3;
  return here || there ? 2 : 0;
}

function tiesAmong(neighbours: readonly Neighbour[]): [number, number][] {
  return neighbours.flatMap((first, a) =>
    neighbours.flatMap((second, b) =>
      a < b && seeAlsoWeight(first.term, second.term) > 0 ? [[a, b] as [number, number]] : [],
    ),
  );
}
