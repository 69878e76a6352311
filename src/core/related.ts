import type { Library, Report } from './library.ts';
import { oncePerLibrary } from './once.ts';
import type { Term } from './term.ts';

/** A report that shares terms with another. */
export interface RelatedReport {
  report: Report;
  /** The shared terms, the rarest first: the reason to show to the reader. */
  shared: Term[];
}

/** How many places of the index are read for one report, so that a term of every report costs no more than a rare one. */
const maxLookups = 300;

interface Index {
  position: Map<Report, number>;
  /** The mentioned terms, the rarest first. All else names a term by its place here: numbers compare faster than names. */
  ranked: Term[];
  /** Of each term: a rare one says more than a common one. */
  weights: number[];
  /** Of each term: the positions of the reports that mention it, in ascending order. */
  places: number[][];
  /** Of each report: its terms, the rarest first. */
  termsAt: number[][];
}

const indexOf = oncePerLibrary(({ reports, backlinks, term }: Library): Index => {
  const position = new Map(reports.map((report, index) => [report, index]));
  const weightOf = (id: string) =>
    Math.log(1 + reports.length / (backlinks.get(id)?.length ?? reports.length));
  const ranked = [...backlinks.keys()]
    .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .flatMap((id) => term.get(id) ?? []);
  const rank = new Map(ranked.map(({ id }, index) => [id, index]));
  return {
    position,
    ranked,
    weights: ranked.map(({ id }) => weightOf(id)),
    places: ranked.map(({ id }) =>
      (backlinks.get(id) ?? []).map(({ report }) => position.get(report) ?? 0).sort(ascending),
    ),
    termsAt: reports.map((report) =>
      report.terms.map((entry) => rank.get(entry.term.id) ?? 0).sort(ascending),
    ),
  };
});

/**
 * The reports that share most with this one, the best first. Shared terms count by their rarity; among equals the
 * report that is nearer in time comes first. Cost does not grow with the number of reports.
 */
export function relatedReports(library: Library, report: Report, max: number): RelatedReport[] {
  const index = indexOf(library);
  const own = index.position.get(report);
  if (own === undefined) return [];
  const terms = index.termsAt[own] ?? [];
  /** What each term counts for this report: nothing unless the report mentions it. */
  const counts = new Float64Array(index.ranked.length);
  for (const term of terms) counts[term] = index.weights[term] ?? 0;
  const scoreOf = (at: number) => {
    let score = 0;
    for (const term of index.termsAt[at] ?? []) score += counts[term] ?? 0;
    return score;
  };
  return candidates(terms, own, index)
    .map((at) => ({ at, score: scoreOf(at) }))
    .sort((a, b) => b.score - a.score || Math.abs(a.at - own) - Math.abs(b.at - own) || a.at - b.at)
    .slice(0, max)
    .map(({ at }) => ({
      report: library.reports[at] as Report,
      shared: (index.termsAt[at] ?? [])
        .filter((term) => terms.includes(term))
        .map((term) => index.ranked[term] as Term),
    }));
}

/** Positions of reports that share a term, the rarest terms first; of a common term only those nearest in time. */
function candidates(terms: readonly number[], own: number, { places }: Index): number[] {
  const found = new Set<number>();
  let left = maxLookups;
  for (const term of terms) {
    if (left <= 0) break;
    const all = places[term] ?? [];
    const start = Math.min(
      Math.max(0, firstAtLeast(all, own) - (left >> 1)),
      Math.max(0, all.length - left),
    );
    for (const at of all.slice(start, start + left)) if (at !== own) found.add(at);
    left -= all.length;
  }
  return [...found];
}

const ascending = (a: number, b: number) => a - b;

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
