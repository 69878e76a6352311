import { affectedBy } from './core/matcher/affected.ts';
import type { Mention, TextBlock } from './core/matcher/mention.ts';
import { compileMatcher, type Matcher } from './core/matcher.ts';
import { oncePer } from './core/once.ts';
import type { Term } from './core/schema/term.ts';
import { wordsOf } from './prose/words.ts';

/**
 * For development: what was made of the edition a moment ago, so that a change of one file costs one file's work. It is
 * a module apart, for what imports the content collections is run anew after each change.
 */

/** The words of a report, found once. */
export const keptWords = oncePer(wordsOf);

let matching: { terms: readonly Term[]; matcher: Matcher; found: Found } | undefined;

type Found = WeakMap<readonly TextBlock[], Mention[]>;

/** A matcher that looks at each report once, and looks again where a term has changed by which something may be found. */
export function keptMatcher(terms: readonly Term[]): Matcher {
  const changed = matching ? changedTerms(matching.terms, terms) : [];
  if (matching && changed.length === 0) return matching.matcher;
  const last = matching?.found;
  const isAffected = affectedBy(changed);
  const { find } = compileMatcher(terms);
  const found: Found = new WeakMap();
  const matcher: Matcher = {
    find(blocks, options) {
      const known = found.get(blocks);
      if (known) return known;
      const before = isAffected(blocks, options) ? undefined : last?.get(blocks);
      const mentions = before ?? find(blocks, options);
      found.set(blocks, mentions);
      return mentions;
    },
  };
  matching = { terms, matcher, found };
  return matcher;
}

/** The terms that came, went or changed in anything by which they are found, as they were and as they are. */
function changedTerms(before: readonly Term[], now: readonly Term[]): Term[] {
  const [were, are] = [new Map(before.map(keyed)), new Map(now.map(keyed))];
  return [
    ...[...were].filter(([key]) => !are.has(key)),
    ...[...are].filter(([key]) => !were.has(key)),
  ].map(([, term]) => term);
}

/** By all that may decide what is found; the fields that are only shown are left out. */
function keyed(term: Term): [string, Term] {
  const { short, body, sources, dates, parties, reviewed, ...rest } = term;
  return [JSON.stringify(rest), term];
}
