import { type TermIndex, termIndexOf, termsAt } from '../library/term-index.ts';
import type { Library, Report } from '../library.ts';
import type { Term } from '../schema/term.ts';

/** A report that shares terms with another. */
export interface RelatedReport {
  report: Report;
  /** The shared terms, the rarest first: the reason to show to the reader. */
  shared: Term[];
}

/** How many places of the index are read for one report, so that a term of every report costs no more than a rare one. */
const maxLookups = 300;

/** A report by its position, and how much it shares with another. */
interface Scored {
  at: number;
  score: number;
  distance: number;
}

const bestFirst = (a: Scored, b: Scored) =>
  b.score - a.score || a.distance - b.distance || a.at - b.at;

/**
 * The reports that share most with this one, the best first. Shared terms count by their rarity; among equals the
 * report that is nearer in time comes first. Cost does not grow with the number of reports.
 */
export function relatedReports(library: Library, report: Report, max: number): RelatedReport[] {
  const index = termIndexOf(library);
  const own = index.position.get(report);
  if (own === undefined) return [];
  const terms = termsAt(index, own);
  return bestOf(own, max, index).map(({ at }) => ({
    report: library.reports[at] as Report,
    shared: [...termsAt(index, at)]
      .filter((term) => terms.includes(term))
      .map((term) => index.ranked[term] as Term),
  }));
}

/** The best of the reports that share a term, the rarest terms first; of a common term only those nearest in time. */
function bestOf(own: number, max: number, index: TermIndex): Scored[] {
  const { places, terms, begins, weights } = index;
  const ownTerms = termsAt(index, own);
  /** What each term counts for this report: nothing unless the report mentions it. */
  const counts = new Float64Array(weights.length);
  for (const term of ownTerms) counts[term] = weights[term] ?? 0;
  const best: Scored[] = [];
  let left = maxLookups;
  for (const term of ownTerms) {
    const all = places[term] ?? [];
    const middle = firstAtLeast(all, own) - (left >> 1);
    const start = Math.max(0, Math.min(middle, all.length - left));
    const end = Math.min(start + left, all.length);
    for (let place = start; place < end; place++) {
      const at = all[place] as number;
      const next = begins[at + 1] as number;
      let score = 0;
      for (let i = begins[at] as number; i < next; i++) {
        score += counts[terms[i] as number] as number;
      }
      const last = best[max - 1];
      if (at === own || (last && score < last.score)) continue;
      const found = { at, score, distance: Math.abs(at - own) };
      // A report that shares several terms comes up several times.
      if ((last && bestFirst(found, last) > 0) || best.some((known) => known.at === at)) continue;
      const better = best.findLastIndex((known) => bestFirst(known, found) < 0);
      best.splice(better + 1, 0, found);
      if (best.length > max) best.pop();
    }
    left -= all.length;
    if (left <= 0) break;
  }
  return best;
}

function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
