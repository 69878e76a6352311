import type { Signs } from './signs.ts';

const unknown = 0;
const outside = 1;
const inside = 2;
/** A word of its own: no space tells where words of Chinese and Japanese end, but katakana stand together. */
const alone = 3;
/** What is known of each UTF-16 unit. A regular expression is asked once per sign, not once per place. */
const known = new Uint8Array(0x10000);
const wordSign = /^[\p{L}\p{M}\p{N}_]/u;
const signAlone = /^[\p{Script=Han}\p{Script=Hiragana}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** True for a sign before which a word may begin, and behind which one may end, without a space. */
export const isUnspacedSign = (sign = ''): boolean => unspaced.test(sign);

function kindOf(sign: string) {
  if (!wordSign.test(sign)) return outside;
  return signAlone.test(sign) ? alone : inside;
}

/** The length of the word sign at an offset: 0 where there is none, 2 for a pair of surrogates (M1). */
export function wordSignAt(text: string, offset: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(offset);
  if (Number.isNaN(unit)) return 0;
  if (unit >= 0xd800 && unit < 0xdc00) return wordSign.test(text.slice(offset, offset + 2)) ? 2 : 0;
  if (known[unit] === unknown) known[unit] = kindOf(String.fromCharCode(unit));
  return known[unit] === outside ? 0 : 1;
}

/** The end of the word that begins at an offset; the offset itself where none begins. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    if (known[text.charCodeAt(end)] === inside) end++;
    else {
      const sign = wordSignAt(text, end);
      if (sign === 0) break;
      if (known[text.charCodeAt(end)] === alone) return end === offset ? end + 1 : end;
      end += sign;
    }
  }
  return end;
}

/** The start of the next word from an offset on; the text's length where there is none. */
export function nextWord({ text, units }: Signs, offset: number): number {
  const { length } = text;
  let start = offset;
  while (start < length) {
    const is = known[units[start] as number] as number;
    if (is >= inside || (is === unknown && wordSignAt(text, start) > 0)) break;
    start++;
  }
  return start;
}
