import { distance } from 'fastest-levenshtein';
import { groupBy } from '../groups.ts';
import type { Library } from '../library.ts';
import { nearest } from '../problems/nearest.ts';
import { foldName } from './fold-name.ts';

/**
 * Every word of the names of terms and topics once, those of most names first: what a reader who mistypes one may have meant.
 */
export function wordsOfNames({ terms, topics }: Library): string[] {
  const names = [
    ...terms.flatMap(({ name, forms }) => [name, ...forms.map(({ text }) => text)]),
    ...topics.map(({ name }) => name),
  ];
  const words = groupBy(names, (name) => name.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return [...words].sort(([, a], [, b]) => b.length - a.length).map(([word]) => word);
}

/**
 * A query as it may have been meant: with the nearest of known words in the place of each that no page has, and in the
 * place of each that found only words that begin alike, the known word of which it is a slip. Undefined where
 * there is none, and there is none for a word of three letters.
 */
export function respelled(
  query: string,
  missing: readonly string[],
  alike: readonly string[],
  words: readonly string[],
): string | undefined {
  const meantBy = (word: string) => {
    const folded = foldName(word);
    if (word.length < 4 || words.includes(folded)) return undefined;
    if (missing.includes(word)) return slipOf(folded, words) ?? nearest(folded, words);
    return alike.includes(word) ? slipOf(folded, words) : undefined;
  };
  const typed = query.split(/\s+/);
  const meant = typed.map(meantBy);
  if (meant.every((word) => word === undefined)) return undefined;
  return typed.map((word, index) => meant[index] ?? word).join(' ');
}

/**
 * The word that was typed with one letter too many, too few or wrong, or two in each other's place. One that is
 * longer or shorter by its end may be another form of the same word.
 */
function slipOf(typed: string, words: readonly string[]): string | undefined {
  const letters = lettersOf(typed);
  return words.find((word) => {
    const changes = distance(typed, word);
    if (changes === 2) return lettersOf(word) === letters;
    return changes === 1 && (word.length === typed.length || word.at(-1) === typed.at(-1));
  });
}

const lettersOf = (word: string) => [...word].sort().join('');
