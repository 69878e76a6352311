import type { FindOptions } from '../matcher.ts';
import type { Term } from '../schema/term.ts';
import { compileClosings, compileWordings } from './candidates.ts';
import { codeUnitsOf } from './code-units.ts';
import type { TextBlock } from './mention.ts';
import { nextWord, wordEnd } from './words.ts';

/**
 * Tells which reports a change of the glossary may give other mentions. `changed` are the terms that were added, removed
 * or edited, as they were and as they are. A report that holds no first word of any of their wordings is not affected,
 * unless its sidecar forces a wording to mean such a term.
 */
export function affectedBy(changed: readonly Term[]) {
  const ids = new Set(changed.map(({ id }) => id));
  const beginning = beginningOfAny(changed);
  return (blocks: readonly TextBlock[], { terms }: FindOptions = {}): boolean =>
    Object.values(terms?.force ?? {}).some((id) => ids.has(id)) ||
    blocks.some(({ text }) => beginning.test(text));
}

/** Finds the first word of any wording, in whatever case, or a character that may hide it. */
function beginningOfAny(terms: readonly Term[]): RegExp {
  // A soft hyphen is left out when a report is read, and the small form of this capital (İ) is two characters.
  const words = new Set(['\u00AD', '\u0130']);
  const wordings = compileWordings(terms);
  const closings = compileClosings(terms, wordings.words);
  for (const { wording } of [...wordings.values(), ...closings.values()]) {
    const start = nextWord(codeUnitsOf(wording), 0);
    // Nothing but letters, marks, figures and "_", which stand for themselves in a pattern.
    words.add(wording.slice(start, wordEnd(wording, start)));
  }
  return new RegExp([...words].join('|'), 'iu');
}
