import { isSpace } from './white-space.ts';
import { wordEnd } from './words.ts';

/** Stands for every word that was never added. */
export const unknown = -1;
export const space = 32;
/** Greater than any UTF-16 unit: a sign that is no part of a word is its own number. */
const firstNumber = 0x10000;

/**
 * Numbers for the tokens of texts: words whatever their case, one space for any white space, and single other signs.
 * Nearly all words of a report belong to no wording, so a word is told by its hash and not copied out of the text.
 */
export class Vocabulary {
  /** Where the token ends that was read last. */
  end = 0;
  /** In small letters. */
  readonly #words: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Of several words with one hash, the first. */
  readonly #byHash = new Map<number, number>();

  /** The number of the token at an offset of a text; a word is given one if it has none. */
  add(text: string, start: number): number {
    const known = this.numberAt(text, start);
    if (known !== unknown) return known;
    const word = text.slice(start, this.end).toLowerCase();
    const number = firstNumber + this.#words.length;
    this.#words.push(word);
    this.#numbers.set(word, number);
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = withLetter(hash, word.charCodeAt(at));
    if (!this.#byHash.has(hash)) this.#byHash.set(hash, number);
    return number;
  }

  /** The number of the token at an offset of a text. */
  numberAt(text: string, start: number): number {
    let hash = 0;
    let at = start;
    for (; at < text.length; at++) {
      const letter = smallLetters[text.charCodeAt(at)] as number;
      if (letter === 0) break;
      hash = withLetter(hash, letter);
    }
    this.end = text.charCodeAt(at) > 127 ? wordEnd(text, at) : at;
    if (this.end > at) return this.#lookUp(text, start);
    if (at === start) return this.#signAt(text, start);
    const number = this.#byHash.get(hash);
    if (number === undefined) return unknown;
    const word = this.#words[number - firstNumber] as string;
    return isWord(word, text, start, at) ? number : this.#lookUp(text, start);
  }

  /** For words beyond ASCII, of which a small letter may be longer than its capital, and words that share a hash. */
  #lookUp(text: string, start: number): number {
    return this.#numbers.get(text.slice(start, this.end).toLowerCase()) ?? unknown;
  }

  #signAt(text: string, start: number): number {
    const unit = text.charCodeAt(start);
    this.end = start + 1;
    if (isSpace(unit)) {
      while (isSpace(text.charCodeAt(this.end))) this.end++;
      return space;
    }
    // Letters in circles are no part of words, but have capitals.
    return unit < 128 ? unit : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
}

/** The small letter of each sign that ASCII words are made of; 0 for all else. */
const smallLetters = new Uint8Array(0x10000);
for (const sign of '0123456789_abcdefghijklmnopqrstuvwxyz')
  for (const either of [sign, sign.toUpperCase()])
    smallLetters[either.charCodeAt(0)] = sign.charCodeAt(0);

const withLetter = (hash: number, letter: number) => (Math.imul(hash, 31) + letter) | 0;

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== smallLetters[text.charCodeAt(start + at)]) return false;
  return true;
}
