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
  /** The positions of the reports that mention a term, in ascending order. */
  places: Map<string, number[]>;
  /** ln(reports / reports with the term), at least a little: a rare term says more than a common one. */
  weight: Map<string, number>;
  position: Map<Report, number>;
  termsAt: Set<string>[];
}

const indexOf = oncePerLibrary(({ reports, backlinks }: Library): Index => {
  const position = new Map(reports.map((report, index) => [report, index]));
  const places = new Map<string, number[]>();
  const weight = new Map<string, number>();
  for (const [term, links] of backlinks) {
    places.set(
      term,
      links.map(({ report }) => position.get(report) ?? 0).sort((a, b) => a - b),
    );
    weight.set(term, Math.log(1 + reports.length / links.length));
  }
  const termsAt = reports.map((report) => new Set(report.terms.map(({ term }) => term.id)));
  return { places, weight, position, termsAt };
});

/**
 * The reports that share most with this one, the best first. Shared terms count by their rarity; among equals the
 * report that is nearer in time comes first. Cost does not grow with the number of reports.
 */
export function relatedReports(library: Library, report: Report, max: number): RelatedReport[] {
  const index = indexOf(library);
  const own = index.position.get(report);
  if (own === undefined) return [];
  const weightOf = (id: string) => index.weight.get(id) ?? 0;
  const terms = report.terms.map(({ term }) => term);
  terms.sort((a, b) => weightOf(b.id) - weightOf(a.id) || (a.id < b.id ? -1 : 1));

  const weights = terms.map(({ id }) => weightOf(id));
  const scoreOf = (at: number) => {
    const theirs = index.termsAt[at];
    return terms.reduce(
      (sum, { id }, place) => (theirs?.has(id) ? sum + (weights[place] ?? 0) : sum),
      0,
    );
  };
  return candidates(terms, own, index)
    .map((at) => ({ at, score: scoreOf(at) }))
    .sort((a, b) => b.score - a.score || Math.abs(a.at - own) - Math.abs(b.at - own) || a.at - b.at)
    .slice(0, max)
    .map(({ at }) => ({
      report: library.reports[at] as Report,
      shared: terms.filter(({ id }) => index.termsAt[at]?.has(id)),
    }));
}

/** Positions of reports that share a term, the rarest terms first; of a common term only those nearest in time. */
function candidates(terms: readonly Term[], own: number, { places }: Index): number[] {
  const found = new Set<number>();
  let left = maxLookups;
  for (const { id } of terms) {
    if (left <= 0) break;
    const all = places.get(id) ?? [];
    const start = Math.min(
      Math.max(0, firstAtLeast(all, own) - (left >> 1)),
      Math.max(0, all.length - left),
    );
    for (const at of all.slice(start, start + left)) if (at !== own) found.add(at);
    left -= all.length;
  }
  return [...found];
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
