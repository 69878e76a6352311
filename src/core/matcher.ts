import { wordsOfItsOwn } from './matcher/acronyms.ts';
import { compileClosings, compileWordings } from './matcher/candidates.ts';
import { judge } from './matcher/judge.ts';
import { decideLinks } from './matcher/link-choice.ts';
import type { Mention, TextBlock } from './matcher/mention.ts';
import { placeFinder } from './matcher/places.ts';
import type { Sidecar } from './schema/article.ts';
import type { Term } from './schema/term.ts';

/*
 * How terms are found, and where in core/matcher; M6 and the like are rules of linking (CONTRIBUTING.md).
 *
 * 1. Once for all reports, the wordings of all terms and their plurals (plural) are put into a trie (candidates, form-trie),
 *    word by word: words have numbers (vocabulary, code-units), and begin and end as rules say (words, boundaries). Texts
 *    and wordings are compared in plain characters (fold).
 * 2. A report is read once. What is kept are the places at which wordings begin, and words that close terms (places).
 * 3. The places are judged in reading order (judge) by what the report has said so far (context): what it named in full
 *    (named), whose "the treaty" is by now (short-names), and in which sense a sentence speaks (senses, turns). What
 *    stands beside a wording tells, too: other-names, treaty-names, in-name, following, subjects, pointing, acronyms.
 * 4. If what opens a form was found only after it, the places are judged once more, with all that the report names.
 * 5. Some of the mentions become links (link-choice).
 */

export interface FindOptions {
  terms?: Sidecar['terms'];
  linkMode?: 'first' | 'section' | 'all';
  /** Told of every wording that was seen and left alone, and why. */
  onLeftAlone?: (seen: LeftAlone) => void;
}

/** A wording that could have been a mention. Offsets count in the article's text. */
export interface LeftAlone {
  start: number;
  end: number;
  block: number;
  term: string;
  form: string;
  why:
    | 'never'
    | 'context-closed'
    | 'other-case'
    | 'other-person'
    | 'all-capitals'
    | 'look-alike'
    | 'other-sense'
    | 'undecided';
}

export interface Matcher {
  /** All mentions of one report, in reading order, never overlapping (M1 to M12). */
  find(blocks: readonly TextBlock[], options?: FindOptions): Mention[];
}

/**
 * Compiles all terms into one matcher. Its cost grows with the text, not with the number of terms (M13): a report is read
 * once, and only the places at which some wording stands are judged.
 */
export function compileMatcher(terms: readonly Term[]): Matcher {
  const trie = compileWordings(terms);
  const findPlaces = placeFinder(trie, compileClosings(terms, trie.words));
  const byId = new Map(terms.map((term) => [term.id, term]));
  return {
    find(blocks, options = {}) {
      const read = findPlaces(blocks, wordsOfItsOwn(blocks, options.terms));
      let judged = judge(trie, byId, read, options);
      // What opens a form may stand after it, so such a form is judged when the whole report is known.
      const { context } = judged;
      if (context.isToBeJudgedAgain()) judged = judge(trie, byId, read, options, context.named);
      if (options.onLeftAlone) judged.left?.forEach(options.onLeftAlone);
      decideLinks(judged.mentions, blocks, options, byId);
      return judged.mentions;
    },
  };
}
