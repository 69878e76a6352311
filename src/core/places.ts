import { addressesIn, isInCapitals, opensFreely } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import { type Folded, fold } from './fold.ts';
import type { FormTrie, Stretch } from './form-trie.ts';
import type { TextBlock } from './mention.ts';
import { signsOf } from './signs.ts';
import { unknown, type Vocabulary } from './vocabulary.ts';
import { nextWord } from './words.ts';

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
  found: readonly Stretch<Candidate>[];
  /** The word ends a treaty's name that may be none of ours: "Antarctic Treaty". */
  endsTreatyName: boolean;
}

const treatyWords = ['Treaty', 'Convention', 'Agreement', 'Protocol', 'Accord', 'Pact'];
/** A capitalised word before it makes it a name; an article does not. */
const nameBefore = /\p{Lu}[\p{L}\p{M}'-]+\s$/u;
/** Before a small letter only capitals do: "the INF treaty", but "a Russian treaty". */
const acronymBefore = /(?<![\p{L}\p{N}])\p{Lu}{3,}\s$/u;
/** What makes a longer name of "the Treaty": "on Open Skies". A day or month is no part of a name. */
export const restOfName = String.raw`\s+(?:on|for|of|concerning)\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\p{Lu}`;
const nameAfter = new RegExp(`^${restOfName}`, 'u');
const noName = /\b(?:The|A|An|This|That|Under|Draft)\s$/;

/**
 * Makes what reads a report once and keeps the places at which something may be mentioned: few, so that judging them,
 * even twice, costs little beside the reading. Most words are of no interest, so a word is first asked for its number.
 */
export function placeFinder(trie: FormTrie<Candidate>) {
  const { words } = trie;
  const treatyNumbers = new Set(treatyWords.map((word) => words.add(word, 0)));

  /** `ownWords` are first words of wordings that only this report has. */
  return (blocks: readonly TextBlock[], ownWords: Vocabulary | undefined): Place[] => {
    const places: Place[] = [];
    for (const [index, { text: written, start: from }] of blocks.entries()) {
      const folded = fold(written);
      const { text, original } = folded;
      const block = { text, original, index, start: from, capitals: isInCapitals(text) };
      const addresses = addressesIn(text);
      const signs = signsOf(text);
      for (let start = nextWord(signs, 0); start < text.length; ) {
        const number = words.read(signs, start);
        const { end } = words;
        const isOwn = ownWords !== undefined && ownWords.read(signs, start) !== unknown;
        if (number !== unknown || isOwn) {
          const found = trie.from(number, signs, end);
          const endsTreatyName = treatyNumbers.has(number) && isTreatyName(text, start, end);
          if (
            (found.length > 0 || endsTreatyName || isOwn) &&
            opensFreely(text, start) &&
            !addresses.some((span) => span.start <= start && start < span.end)
          ) {
            places.push({ block, start, found, endsTreatyName });
          }
        }
        start = nextWord(signs, end);
      }
    }
    return places;
  };
}

function isTreatyName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  if (!treatyWords.includes(word)) {
    return treatyWords.some((one) => one.toLowerCase() === word) && acronymBefore.test(before);
  }
  return (
    (nameBefore.test(before) && !noName.test(before)) || nameAfter.test(text.slice(end, end + 40))
  );
}
