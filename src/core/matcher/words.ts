import type { CodeUnits } from './code-units.ts';

const unknown = 0;
const outside = 1;
const inside = 2;
/** A word of its own: no space tells where words of Chinese and Japanese end, but katakana stand together. */
const alone = 3;
/** What is known of each UTF-16 unit. A regular expression is asked once for each character, not at each place. */
const known = new Uint8Array(0x10000);
const wordCharacter = /^[\p{L}\p{M}\p{N}_]/u;
const characterAlone = /^[\p{Script=Han}\p{Script=Hiragana}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

/** True for a character before which a word may begin, and behind which one may end, without a space. */
export const isUnspacedCharacter = (character = ''): boolean => unspaced.test(character);

function kindOf(character: string) {
  if (!wordCharacter.test(character)) return outside;
  return characterAlone.test(character) ? alone : inside;
}

/** The length of the word character at an offset: 0 where there is none, 2 for a pair of surrogates (M1). */
export function wordCharacterAt(text: string, offset: number): 0 | 1 | 2 {
  const unit = text.charCodeAt(offset);
  if (Number.isNaN(unit)) return 0;
  if (unit >= 0xd800 && unit < 0xdc00)
    return wordCharacter.test(text.slice(offset, offset + 2)) ? 2 : 0;
  if (known[unit] === unknown) known[unit] = kindOf(String.fromCharCode(unit));
  return known[unit] === outside ? 0 : 1;
}

/** The end of the word that begins at an offset; the offset itself where none begins. */
export function wordEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length) {
    if (known[text.charCodeAt(end)] === inside) end++;
    else {
      const length = wordCharacterAt(text, end);
      if (length === 0) break;
      if (known[text.charCodeAt(end)] === alone) return end === offset ? end + 1 : end;
      end += length;
    }
  }
  return end;
}

/** The start of the next word from an offset on; the text's length where there is none. */
export function nextWord({ text, units }: CodeUnits, offset: number): number {
  const { length } = text;
  let start = offset;
  while (start < length) {
    const is = known[units[start] as number] as number;
    if (is >= inside || (is === unknown && wordCharacterAt(text, start) > 0)) break;
    start++;
  }
  return start;
}
