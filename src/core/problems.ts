import { catalogue, type ProblemCode } from './problems/catalogue.ts';

/** Where a problem was found: a file of the editor's and, if known, the 1-based line and column. */
interface Place {
  file: string;
  line?: number;
  column?: number;
  /** Where the place is, if it was not read with its lines. */
  near?: Near;
}

/** A field of the file, or the text after its fields; and words in it, where these are meant. */
export interface Near {
  path?: readonly (string | number)[];
  /** Whether the name of the field is meant, and not what it holds. */
  ofKey?: true;
  words?: string;
  /** How many times the same words stand there before those that are meant. */
  before?: number;
}

/** What the catalogue says of all problems with one code. */
export interface Kind {
  title: string;
  expected: string;
  remedy: string;
  /** A warning is reported, and the edition is built. */
  warning?: true;
}

/** One thing that an editor has to mend. */
export interface Problem {
  code: ProblemCode;
  place: Place;
  /** What stands in the file now. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** How to mend it, as an instruction. */
  remedy: string;
}

/** A problem of the catalogue at a place. `better` replaces what the catalogue says in general, where more is known. */
export function problem(
  code: ProblemCode,
  place: Place,
  found: string,
  better: { expected?: string; remedy?: string } = {},
): Problem {
  const { expected, remedy } = catalogue[code];
  return { code, place, found, expected, remedy, ...better };
}

export function isWarning({ code }: Problem): boolean {
  const kind: Kind = catalogue[code];
  return kind.warning === true;
}

/** By file, then line, then column. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      (a.place.line ?? 0) - (b.place.line ?? 0) ||
      (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}

/** Where an offset of a text stands. A line ends as in any of the three ways that systems have. */
export function placeIn(file: string, text: string, offset: number): Required<Omit<Place, 'near'>> {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** "seeds/x.yaml:3:5", as editors and terminals understand it. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
