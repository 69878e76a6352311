import type { Span } from './article.ts';
import { wordSignAt } from './words.ts';

/** A hyphen, an at sign or a hash joins: what follows is no word of its own (M5). */
export function opensFreely(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === '@' || before === '#') return false;
  return before !== '-' || !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
}

/** No letter, mark or figure follows (M1), and no hyphen that leads to one (M5). */
export function closesFreely(text: string, end: number): boolean {
  if (wordSignAt(text, end) > 0) return false;
  return text[end] !== '-' || !/[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
}

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
    const unit = text.charCodeAt(at);
    if (unit > 127) {
      const sign = text[at] as string;
      if (/\p{L}/u.test(sign)) letters++;
      if (/\p{Ll}/u.test(sign)) small++;
    } else if (unit >= 97 && unit <= 122) {
      letters++;
      small++;
    } else if (unit >= 65 && unit <= 90) letters++;
  }
  return letters > 12 && small < letters / 20;
}
