import type { Term } from '../schema/term.ts';
import { addressesIn, beginsSentence, closesFreely, opensFreely } from './boundaries.ts';
import { type Candidate, isWrittenAt } from './candidates.ts';
import { isInCapitals } from './capitals.ts';
import { codeUnitsOf } from './code-units.ts';
import { type Folded, fold } from './fold.ts';
import type { FormTrie, Stretch } from './form-trie.ts';
import type { TextBlock } from './mention.ts';
import { lastWords, rivalAt } from './other-names.ts';
import type { Closing } from './turns.ts';
import { unknown, type Vocabulary } from './vocabulary.ts';
import { nextWord } from './words.ts';

/** A block of a report, made ready for finding. */
export interface ReadBlock extends Folded {
  index: number;
  /** Offset of the block's first character in the article's text. */
  start: number;
  /** Wholly in capitals, so that case says nothing. */
  capitals: boolean;
  places: Place[];
  /** Words that close a term's forms in their sentence. */
  closings: Closing[];
  /** For each term, where in the article its first closing word stands. One map for all blocks. */
  firstClosings: Map<Term, number>;
}

/** A word at which wordings begin: those of all terms, and maybe one that only this report has. */
export interface Place {
  block: ReadBlock;
  /** Offset in the folded text of the block. */
  start: number;
  found: readonly Stretch<Candidate>[];
  /** The short name of what may be none of ours, if its name ends with the word. */
  rival: ReturnType<typeof rivalAt>;
}

/**
 * Makes what reads a report once and keeps the places at which something may be mentioned: few, so that judging them,
 * even twice, costs little beside the reading. Most words are of no interest, so a word is first asked for its number.
 */
export function placeFinder(trie: FormTrie<Candidate>, closingWords: FormTrie<Candidate>) {
  const { words } = trie;
  const lasts = lastWords.map((word) => words.add(word, 0));
  const isWord = (word: string) => words.numberAt(word, 0) !== unknown;
  /** What each word, by its number, may be. Asked at every word of a report, for which a set would take longer. */
  const endsRival = new Uint8Array(words.size);
  const beginsClosing = new Uint8Array(words.size);
  for (const number of lasts) endsRival[number] = 1;
  for (const number of closingWords.firsts()) beginsClosing[number] = 1;

  /** `ownWords` are first words of wordings that only this report has. */
  return (blocks: readonly TextBlock[], ownWords: Vocabulary | undefined): ReadBlock[] => {
    const firstClosings = new Map<Term, number>();
    const read = blocks.map(({ text: written, start: from }, index) => {
      const folded = fold(written, isWord);
      const { text, original } = folded;
      const block: ReadBlock = {
        text,
        original,
        index,
        start: from,
        capitals: isInCapitals(text),
        places: [],
        closings: [],
        firstClosings,
      };
      const addresses = addressesIn(text);
      const codeUnits = codeUnitsOf(text);
      for (let start = nextWord(codeUnits, 0); start < text.length; ) {
        const number = words.read(codeUnits, start);
        const { end } = words;
        const isOwn = ownWords !== undefined && ownWords.read(codeUnits, start) !== unknown;
        if (number !== unknown || isOwn) {
          const found = trie.from(number, codeUnits, end);
          const rival = endsRival[number] ? rivalAt(text, start, end) : undefined;
          if (
            (found.length > 0 || rival || isOwn) &&
            opensFreely(text, start) &&
            !addresses.some((span) => span.start <= start && start < span.end)
          ) {
            block.places.push({ block, start, found, rival });
          }
          if (beginsClosing[number]) {
            const closing = closingWords.from(number, codeUnits, end);
            if (closing.length > 0) noteClosings(block, start, closing);
          }
        }
        start = nextWord(codeUnits, end);
      }
      return block;
    });
    // A wording that only this report has is found later.
    if (ownWords === undefined && firstClosings.size > 0) keepUseful(read);
    return read;
  };
}

/** Leaves out what closes only terms of which the report has no form. */
function keepUseful(blocks: readonly ReadBlock[]): void {
  const terms = new Set<Term>();
  for (const { places } of blocks)
    for (const { found } of places)
      for (const { values } of found) for (const { term } of values) terms.add(term);
  for (const block of blocks)
    if (block.closings.length > 0)
      block.closings = block.closings.filter(({ term }) => terms.has(term));
}

/** Notes words that close a term's forms in the sentence around them. */
function noteClosings(block: ReadBlock, start: number, found: readonly Stretch<Candidate>[]): void {
  const { text, closings, firstClosings } = block;
  // A capital within a sentence makes a name of a common word: "Bill Nelson".
  const isName = /\p{Lu}/u.test(text[start] as string) && !beginsSentence(text, start);
  for (const { end, values } of found) {
    if (!closesFreely(text, end)) continue;
    for (const candidate of values) {
      const { term, form } = candidate;
      if (form.case === 'any' ? isName : !isWrittenAt(candidate, text, start, end)) continue;
      closings.push({ term, at: start });
      if (!firstClosings.has(term)) firstClosings.set(term, block.start + start);
    }
  }
}
