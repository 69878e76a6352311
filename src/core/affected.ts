import { compileClosings, compileWordings } from './candidates.ts';
import type { FindOptions } from './matcher.ts';
import type { TextBlock } from './mention.ts';
import { signsOf } from './signs.ts';
import type { Term } from './term.ts';
import { nextWord, wordEnd } from './words.ts';

/**
 * Tells of which reports the mentions may be others after a change of the glossary. `changed` are the terms that came,
 * went or changed, each as it was and as it is. A report in which none of their wordings so much as begins is not
 * affected, unless its editor has made one of its own wordings stand for such a term.
 */
export function affectedBy(changed: readonly Term[]) {
  const ids = new Set(changed.map(({ id }) => id));
  const beginning = beginningOfAny(changed);
  return (blocks: readonly TextBlock[], { terms }: FindOptions = {}): boolean =>
    Object.values(terms?.force ?? {}).some((id) => ids.has(id)) ||
    blocks.some(({ text }) => beginning.test(text));
}

/** Finds the first word of any wording, in whatever case, or a sign by which a word may be another than it looks. */
function beginningOfAny(terms: readonly Term[]): RegExp {
  // A soft hyphen is left out when a report is read, and this capital is the one with two small letters.
  const words = new Set(['\u00AD', '\u0130']);
  const wordings = compileWordings(terms);
  const closings = compileClosings(terms, wordings.words);
  for (const { wording } of [...wordings.values(), ...closings.values()]) {
    const start = nextWord(signsOf(wording), 0);
    // Nothing but letters, marks, figures and "_", which stand for themselves in a pattern.
    words.add(wording.slice(start, wordEnd(wording, start)));
  }
  return new RegExp([...words].join('|'), 'iu');
}
