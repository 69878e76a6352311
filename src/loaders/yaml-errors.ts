import { type Document, isCollection, isScalar, type Node, visit } from 'yaml';
import { lastUpTo } from '../core/last-up-to.ts';
import { oncePer } from '../core/once.ts';
import type { Span } from '../core/schema/article.ts';

interface PlainWords {
  /** What the parser says: a code and a message. */
  of: RegExp;
  found: string;
  remedy: string;
  /** What was opened and not closed: the parser says only where the text ends. */
  opened?: (node: Node) => boolean;
}

/** What was found and how to mend it, of the parser's errors that an editor meets. */
const inPlainWords: PlainWords[] = [
  {
    of: /^BLOCK_AS_IMPLICIT_KEY/,
    found: 'a second colon, or a line that is not indented like its neighbours',
    remedy:
      'Put text that holds a colon into straight quotes (headline: "Kirby: no reason"), or indent the line like its neighbours.',
  },
  {
    of: /^DUPLICATE_KEY/,
    found: 'a field that is given twice',
    remedy: 'Remove one of them.',
  },
  {
    of: /^TAB_AS_INDENT/,
    found: 'a tab at the beginning of a line',
    remedy: 'Indent with spaces.',
  },
  {
    of: /^MULTIPLE_DOCS/,
    found: 'a line of three hyphens',
    remedy: 'Remove it: one file is one document.',
  },
  {
    of: /closing ["']quote$/,
    found: 'a quote that was opened and not closed',
    remedy: 'Close it.',
    opened: (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''),
  },
  {
    of: /end with a? ?[\]}]$/,
    found: 'a bracket that was opened and not closed',
    remedy: 'Close it, or put text that begins with a bracket into quotes.',
    opened: (node) => isCollection(node) && node.flow === true,
  },
  {
    of: /^MULTILINE_IMPLICIT_KEY|followed by map values$/,
    found: 'a line without the name of a field, a colon and a space',
    remedy: 'Write it as "headline: The vote", or indent it if it continues the line before.',
  },
  {
    of: /^BAD_INDENT|without - indicator$/,
    found: 'a line that is not indented like its neighbours',
    remedy:
      'Indent the line like its neighbours; begin an item of a list with a hyphen and a space.',
  },
  {
    of: /at node end$/,
    found:
      'words after a closing quote or bracket, or a line that does not belong to any line before it',
    remedy: `Put the whole text into the other kind of quotes ('He said "no" today', "Russia's vote"), or indent the line.`,
  },
  {
    of: /flow-(?:map|seq)-end|Unexpected ,/,
    found: 'one bracket or comma too many',
    remedy: 'Remove it, or put the text that it belongs to into quotes.',
  },
  {
    of: /Not a YAML token/,
    found: 'words on the same line as "|" or ">"',
    remedy:
      'Begin them on the next line, indented; or put text that begins with such a character into quotes.',
  },
  {
    of: /block-seq-ind on same line/,
    found: 'a hyphen right after the name of a field',
    remedy:
      'Begin each item of a list on a line of its own, or put text that begins with a hyphen into quotes.',
  },
  {
    of: /^BAD_DQ_ESCAPE/,
    found: 'a backslash before a character that cannot follow it',
    remedy: 'Write the backslash twice, or put the text into single quotes.',
  },
  {
    of: /^BAD_SCALAR_START|^BAD_ALIAS/,
    found: 'a character that text cannot begin with',
    remedy: 'Put the text into quotes.',
  },
  {
    of: /call stack/,
    found: 'lists or groups of fields that are nested too deeply',
    remedy: 'Put text that begins with a bracket into quotes, or write the field more simply.',
  },
  {
    of: /^TAG_RESOLVE_FAILED/,
    found: 'a word that begins with "!"',
    remedy: 'Put the text into quotes.',
  },
];

interface Fault {
  offset: number;
  found: string;
  remedy?: string;
}

/** After any other error than these, the parser stumbles over lines in which nothing is wrong. */
const leavesLines =
  /^(?:BLOCK_AS_IMPLICIT_KEY|DUPLICATE_KEY|BAD_DQ_ESCAPE|BAD_SCALAR_START|TAG_RESOLVE_FAILED)|closing ["']quote$/;

/** The errors of a document, one a line, up to the first that hides what follows: one slip made two hundred of them. */
export function faultsOf(document: Document, lineOf: (offset: number) => number): Fault[] {
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos: [at] }) => ({
    said: `${code} ${message}`,
    message,
    at,
  }));
  const last = errors.findIndex(({ said }) => !leavesLines.test(said));
  const seen = new Set<number>();
  const openingOf = openingsOf(document);
  return errors.slice(0, last < 0 ? undefined : last + 1).flatMap(({ said, message, at }) => {
    const plain = inPlainWords.find(({ of }) => of.test(said));
    const offset = plain?.opened ? openingOf(plain.opened, at) : at;
    const line = lineOf(offset);
    if (seen.has(line)) return [];
    seen.add(line);
    return { offset, found: plain?.found ?? message, ...(plain && { remedy: plain.remedy }) };
  });
}

/**
 * Finds the beginning of what was opened and not closed before an offset. There may be thousands of errors, so the
 * document is searched once.
 */
function openingsOf(document: Document) {
  const outermost = oncePer((isMeant: (node: Node) => boolean) => {
    const spans: Span[] = [];
    visit(document, {
      Node: (_, node) => {
        if (!node.range || !isMeant(node)) return undefined;
        const [start, end] = node.range;
        spans.push({ start, end });
        return visit.SKIP;
      },
    });
    return spans;
  });
  return (isMeant: (node: Node) => boolean, at: number): number => {
    const last = lastUpTo(outermost(isMeant), at - 1);
    return last && at <= last.end ? last.start : at;
  };
}
