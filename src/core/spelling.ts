import { foldName } from './fold-name.ts';
import type { Library } from './library.ts';
import { nearest } from './nearest.ts';

/** Every word of the names of terms and topics once: what a reader who mistypes one may have meant. */
export function wordsOfNames({ terms, topics }: Library): string[] {
  const names = [
    ...terms.flatMap(({ name, forms }) => [name, ...forms.map(({ text }) => text)]),
    ...topics.map(({ name }) => name),
  ];
  const text = names.join(' ').toLowerCase();
  return [...new Set(text.match(/\p{L}{4,}/gu))];
}

/**
 * A query with the nearest of known words in the place of each that is not known. Undefined where none is
 * near, and none is for a word of three letters.
 */
export function respelled(
  query: string,
  unknown: readonly string[],
  words: readonly string[],
): string | undefined {
  const known = (word: string) => (word.length > 3 && nearest(foldName(word), words)) || word;
  const meant = query
    .split(/\s+/)
    .map((word) => (unknown.includes(word) ? known(word) : word))
    .join(' ');
  return unknown.length === 0 || meant === query ? undefined : meant;
}
