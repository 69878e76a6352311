import type { Sidecar } from './article.ts';
import { wordsOfItsOwn } from './matcher/acronyms.ts';
import { compileClosings, compileWordings } from './matcher/candidates.ts';
import { judge } from './matcher/judge.ts';
import { decideLinks } from './matcher/link-choice.ts';
import { placeFinder } from './matcher/places.ts';
import type { Mention, TextBlock } from './mention.ts';
import type { Term } from './term.ts';

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
