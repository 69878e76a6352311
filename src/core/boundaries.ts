import type { Span } from './article.ts';
import { isUnspacedSign, wordSignAt } from './words.ts';

/** A hyphen, an at sign or a hash joins: what follows is no word of its own (M5), nor is English amid Chinese (M1). */
export function opensFreely(text: string, start: number): boolean {
  if (wordSignAt(text, start - 1) > 0 && !isUnspacedSign(text[start])) return false;
  const before = text[start - 1];
  if (before === '@' || before === '#') return false;
  return before !== '-' || !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
}

/** No letter, mark or figure follows (M1) but in a script without spaces, and no hyphen that leads to one (M5). */
export function closesFreely(text: string, end: number): boolean {
  if (wordSignAt(text, end) > 0 && !isUnspacedSign(text[end - 1])) return false;
  return text[end] !== '-' || !/[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
}

/** True where a sentence begins at an offset, or did so with "The", "But" and the like. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?]["']?\s+)["(]*(?:(?:But|And)\s+)?(?:[Tt]he\s+)?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** Web and mail addresses: their parts are no words. */
export function addressesIn(text: string): Span[] {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return [];
  return [...text.matchAll(/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+/g)].map(
    ({ 0: address, index }) => ({ start: index, end: index + address.length }),
  );
}

/** Old agency copy and headlines in capitals, where case says nothing: hardly a small letter among many. */
export function isInCapitals(text: string): boolean {
  // With this many small letters they are no rarity, however many letters there are: most texts end here.
  const enough = text.length / 20;
  let small = 0;
  let letters = 0;
  for (let at = 0; at < text.length && small <= enough; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== noLetter) letters++;
    if (kind === smallLetter) small++;
  }
  return letters > 12 && small < letters / 20;
}

const noLetter = 1;
const letter = 2;
const smallLetter = 3;
/** What is known of each UTF-16 unit, 0 for nothing yet. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  if (kinds[unit] === 0) {
    const sign = String.fromCharCode(unit);
    const isLetter = /\p{L}/u.test(sign);
    kinds[unit] = /\p{Ll}/u.test(sign) ? smallLetter : isLetter ? letter : noLetter;
  }
  return kinds[unit] as number;
}
