import { groupBy } from './groups.ts';
import type { Library } from './library.ts';
import { oncePer } from './once.ts';
import type { Term } from './term.ts';
import { termIndexOf, termsAt } from './term-index.ts';

/** A term that is related to another, and why. */
export interface Neighbour {
  term: Term;
  /** Reports that mention both. */
  together: number;
  /** Which entry names the other under "see also". */
  seeAlso?: 'this' | 'other' | 'both';
}

/** A term's neighbours, and which of these name each other under "see also". */
interface TermNeighbourhood {
  neighbours: Neighbour[];
  /** Pairs of indexes into `neighbours`. */
  ties: [number, number][];
}

/**
 * The terms that are most closely related to one: reports in common first, an editor's "see also" next.
 * Cost grows with the term's own backlinks.
 */
export function neighboursOf(library: Library, term: Term, max: number): TermNeighbourhood {
  const neighbours = [...besides(library, term)]
    .map(([other, together]): Neighbour => {
      const seeAlso = seeAlsoBetween(term, other);
      return { term: other, together, ...(seeAlso && { seeAlso }) };
    })
    .sort((a, b) => closeness(b) - closeness(a) || (a.term.id < b.term.id ? -1 : 1))
    .slice(0, max);
  return { neighbours, ties: tiesAmong(neighbours) };
}

/** The terms that share reports with one, or that either names under "see also", and how many reports they share. */
function besides(library: Library, term: Term): Map<Term, number> {
  const index = termIndexOf(library);
  const { rank, ranked, places } = index;
  const together = new Map<Term, number>();
  const named = term.see_also.flatMap((id) => library.term.get(id) ?? []);
  for (const other of [...named, ...(namers(library).get(term.id) ?? [])]) together.set(other, 0);
  for (const at of places[rank.get(term.id) ?? -1] ?? [])
    for (const place of termsAt(index, at)) {
      const other = ranked[place] as Term;
      together.set(other, (together.get(other) ?? 0) + 1);
    }
  together.delete(term);
  return together;
}

/** The terms that name a term under "see also". */
const namers = oncePer(({ terms }: Library) => groupBy(terms, (term) => term.see_also));

/** An editor's link weighs as much as the first few reports in common, and decides among equals. */
const closeness = ({ together, seeAlso }: Neighbour) =>
  Math.log2(1 + together) + (seeAlso === 'both' ? 3 : seeAlso ? 2 : 0);

function seeAlsoBetween(term: Term, other: Term): Neighbour['seeAlso'] {
  const here = term.see_also.includes(other.id);
  const there = other.see_also.includes(term.id);
  if (here && there) return 'both';
  return here ? 'this' : there ? 'other' : undefined;
}

function tiesAmong(neighbours: readonly Neighbour[]): [number, number][] {
  return neighbours.flatMap((first, a) =>
    neighbours.flatMap((second, b) =>
      a < b && seeAlsoBetween(first.term, second.term) ? [[a, b] as [number, number]] : [],
    ),
  );
}
