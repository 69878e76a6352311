import type { Library, Report } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Term } from '../schema/term.ts';

/** Which reports mention which terms, in numbers, which compare and count faster than names. */
export interface TermIndex {
  /** Where a report stands in the library's order. */
  position: ReadonlyMap<Report, number>;
  /** The mentioned terms, the rarest first. All else names a term by its place here. */
  ranked: Term[];
  /** The place of a term in `ranked`, by its id. */
  rank: ReadonlyMap<string, number>;
  /** Of each term: a rare one says more than a common one. */
  weights: number[];
  /** Of each term: the positions of the reports that mention it, in ascending order. */
  places: number[][];
  /**
   * The terms of all reports, the rarest of each first; those of the report at a position begin at `begins[position]`.
   * In one array, for an array each lies scattered in memory, and reading hundreds of them for a page takes twice as long.
   */
  terms: Uint32Array;
  begins: Uint32Array;
}

/** The terms of the report at a position, the rarest first. */
export const termsAt = ({ terms, begins }: TermIndex, position: number): Uint32Array =>
  terms.subarray(begins[position], begins[position + 1]);

export const termIndexOf = oncePer(({ reports, backlinks, term }: Library): TermIndex => {
  const position = new Map(reports.map((report, index) => [report, index]));
  const weightOf = (id: string) =>
    Math.log(1 + reports.length / (backlinks.get(id)?.length ?? reports.length));
  const ranked = [...backlinks.keys()]
    .sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
    .flatMap((id) => term.get(id) ?? []);
  const rank = new Map(ranked.map(({ id }, index) => [id, index]));
  const terms = reports.map((report) =>
    report.terms.map((entry) => rank.get(entry.term.id) ?? 0).sort(ascending),
  );
  let end = 0;
  return {
    position,
    ranked,
    rank,
    weights: ranked.map(({ id }) => weightOf(id)),
    places: ranked.map(({ id }) =>
      (backlinks.get(id) ?? []).map(({ report }) => position.get(report) ?? 0).sort(ascending),
    ),
    terms: Uint32Array.from(terms.flat()),
    begins: Uint32Array.from([0, ...terms.map(({ length }) => (end += length))]),
  };
});

const ascending = (a: number, b: number) => a - b;
