import { addressesIn, isInCapitals, opensFreely } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import { type Folded, fold } from './fold.ts';
import type { FormTrie, Stretch } from './form-trie.ts';
import type { TextBlock } from './mention.ts';
import { nextWord, wordEnd } from './words.ts';

/** A block of a report, made ready for finding. */
export interface ReadBlock extends Folded {
  index: number;
  /** Offset of the block's first character in the article's text. */
  start: number;
  /** Wholly in capitals, so that case says nothing. */
  capitals: boolean;
}

/** A word at which wordings begin: those of all terms, and maybe one that only this report has. */
export interface Place {
  block: ReadBlock;
  /** Offset in the folded text of the block. */
  start: number;
  found: Stretch<Candidate>[];
  /** The word ends a treaty's name that may be none of ours: "Antarctic Treaty". */
  endsTreatyName: boolean;
}

const treatyWord = /^(?:Treaty|Convention|Agreement|Protocol|Accord|Pact)$/;
/** A capitalised word before it makes it a name; an article does not. */
const nameBefore = /\p{Lu}[\p{L}\p{M}'-]+\s$/u;
const noName = /\b(?:The|A|An|This|That|Under|Draft)\s$/;

/**
 * Reads a report once and keeps the places at which something may be mentioned: few, so that judging them, even twice,
 * costs little beside the reading. `ownWords` are first words, in lower case, of wordings that only this report has.
 */
export function findPlaces(
  trie: FormTrie<Candidate>,
  blocks: readonly TextBlock[],
  ownWords: ReadonlySet<string>,
): Place[] {
  const places: Place[] = [];
  for (const [index, { text: written, start: from }] of blocks.entries()) {
    const folded = fold(written);
    const { text, original } = folded;
    const block = { text, original, index, start: from, capitals: isInCapitals(text) };
    const addresses = addressesIn(text);
    for (let start = nextWord(text, 0); start < text.length; ) {
      const end = wordEnd(text, start);
      const word = text.slice(start, end);
      const first = trie.first(word);
      const found = first ? trie.follow(first, text, end) : [];
      const endsTreatyName = treatyWord.test(word) && isNamed(text.slice(0, start));
      if (
        (found.length > 0 ||
          endsTreatyName ||
          (ownWords.size > 0 && ownWords.has(word.toLowerCase()))) &&
        opensFreely(text, start) &&
        !addresses.some((span) => span.start <= start && start < span.end)
      ) {
        places.push({ block, start, found, endsTreatyName });
      }
      start = nextWord(text, end);
    }
  }
  return places;
}

const isNamed = (before: string) => nameBefore.test(before.slice(-40)) && !noName.test(before);
