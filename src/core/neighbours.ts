import type { Library } from './library.ts';
import type { Term } from './term.ts';
import { termIndexOf } from './term-index.ts';

/** A term that stands beside another, and why. */
export interface Neighbour {
  term: Term;
  /** Reports that mention both. */
  together: number;
  /** Which entry names the other under "see also". */
  seeAlso?: 'this' | 'other' | 'both';
}

/** A term's neighbours, and which of these name each other under "see also". */
export interface TermNeighbourhood {
  neighbours: Neighbour[];
  /** Pairs of indexes into `neighbours`. */
  ties: [number, number][];
}

/**
 * The terms beside which a term stands most: reports in common first, an editor's "see also" next.
 * Cost grows with the term's own backlinks.
 */
export function neighboursOf(library: Library, term: Term, max: number): TermNeighbourhood {
  const { rank, places, termsAt } = termIndexOf(library);
  const together = new Uint32Array(rank.size);
  for (const at of places[rank.get(term.id) ?? -1] ?? [])
    for (const other of termsAt[at] ?? []) together[other] = (together[other] ?? 0) + 1;
  const neighbours = library.terms
    .filter((other) => other.id !== term.id)
    .flatMap((other) => {
      const seeAlso = seeAlsoBetween(term, other);
      const count = together[rank.get(other.id) ?? -1] ?? 0;
      if (count === 0 && !seeAlso) return [];
      return [{ term: other, together: count, ...(seeAlso && { seeAlso }) }];
    })
    .sort((a, b) => closeness(b) - closeness(a) || (a.term.id < b.term.id ? -1 : 1))
    .slice(0, max);
  return { neighbours, ties: tiesAmong(neighbours) };
}

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
