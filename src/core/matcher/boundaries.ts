import type { Span } from '../schema/article.ts';
import { isUnspacedCharacter, wordCharacterAt } from './words.ts';

/**
 * Whether a word can begin at an offset: not within a word (M1), unless its script sets no spaces, and not after an at
 * sign, a hash, or a hyphen that joins it to the word before (M5).
 */
export function opensFreely(text: string, start: number): boolean {
  if (wordCharacterAt(text, start - 1) > 0 && !isUnspacedCharacter(text[start])) return false;
  const before = text[start - 1];
  if (before === '@' || before === '#') return false;
  return before !== '-' || !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
}

/**
 * Whether a word can end at an offset: not within a word (M1), unless its script sets no spaces, and not before a hyphen
 * that joins it to the next word (M5).
 */
export function closesFreely(text: string, end: number): boolean {
  if (wordCharacterAt(text, end) > 0 && !isUnspacedCharacter(text[end - 1])) return false;
  return text[end] !== '-' || !/[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
}

/** True where a sentence begins at an offset, or just before it with "The", "But" and the like. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?]["']?\s+)["(]*(?:(?:But|And)\s+)?(?:[Tt]he\s+)?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** Web and mail addresses, whose parts are not words. */
export function addressesIn(text: string): Span[] {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return [];
  return [...text.matchAll(/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+/g)].map(
    ({ 0: address, index }) => ({ start: index, end: index + address.length }),
  );
}
