/** Where a problem was found: a file of the editor's and, if known, the 1-based line and column. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** One thing that an editor has to mend. `code` is a key of the catalogue and never changes its meaning. */
export interface Problem {
  code: string;
  place: Place;
  /** What stands in the file now. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** How to mend it, as an instruction. */
  remedy: string;
}
