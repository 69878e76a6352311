import type { Document } from 'yaml';

/** What was found and how to mend it, of the parser's errors that an editor meets. */
const inPlainWords: Record<string, { found: string; remedy: string }> = {
  BLOCK_AS_IMPLICIT_KEY: {
    found: 'a second colon, or a line that is indented too far',
    remedy: 'Put text that holds a colon into quotes: headline: "Kirby: no reason".',
  },
  DUPLICATE_KEY: { found: 'a field that stands there twice', remedy: 'Remove one of them.' },
  TAB_AS_INDENT: { found: 'a tab at the beginning of a line', remedy: 'Indent with spaces.' },
  MULTIPLE_DOCS: {
    found: 'a line of three hyphens',
    remedy: 'Remove it: one file is one document.',
  },
  MISSING_CHAR: { found: 'a quote that was opened and not closed', remedy: 'Close it.' },
  BAD_INDENT: {
    found: 'a bracket that was opened and not closed, or a line that is indented too little',
    remedy: 'Close the bracket, or indent the line as its neighbours.',
  },
  BAD_SCALAR_START: {
    found: 'a sign with which text cannot begin',
    remedy: 'Put the text into quotes.',
  },
};

interface Fault {
  offset: number;
  found: string;
  remedy?: string;
}

/** The errors of a document, one a line: one mistake often makes the parser stumble again and again. */
export function faultsOf(
  { errors, warnings }: Document,
  lineOf: (offset: number) => number,
): Fault[] {
  const told = new Set<number>();
  return [...errors, ...warnings].flatMap(({ code, message, pos: [offset] }) => {
    const line = lineOf(offset);
    if (told.has(line)) return [];
    told.add(line);
    return { offset, ...(inPlainWords[code] ?? { found: message }) };
  });
}
