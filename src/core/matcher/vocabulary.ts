import { isSpace } from '../white-space.ts';
import { type CodeUnits, codeUnitsOf } from './code-units.ts';
import { wordEnd } from './words.ts';

/** Stands for every word that was never added. */
export const unknown = -1;
export const space = 32;
/** Greater than any UTF-16 unit: a character that is no part of a word is its own number. */
const firstNumber = 0x10000;

/**
 * Numbers for the tokens of texts: words whatever their case, one space for any white space, and single other characters.
 * Nearly all words of a report belong to no wording, so a word is looked up by its hash and not copied out of the text.
 */
export class Vocabulary {
  /** Where the token ends that was read last. */
  end = 0;
  /** In small letters. */
  readonly #words: Uint16Array[] = [];
  readonly #numbers = new Map<string, number>();
  /** The words by their hashes, each in the first free place from its own on. A Map would take a tenth of the matcher's time. */
  #places = new Int32Array(64);

  /** Greater than the number of any word that was added. */
  get size(): number {
    return firstNumber + this.#words.length;
  }

  /** The number of the token at an offset of a text; a word is given one if it has none. */
  add(text: string, start: number): number {
    const known = this.numberAt(text, start);
    if (known !== unknown) return known;
    const word = text.slice(start, this.end).toLowerCase();
    const number = firstNumber + this.#words.length;
    const letters = codeUnitsOf(word).units.slice(0, word.length);
    this.#words.push(letters);
    this.#numbers.set(word, number);
    // Most places stay free, so that the first look is enough for a word that was never added.
    if (this.#places.length < 8 * this.#words.length) {
      this.#places = new Int32Array(2 * this.#places.length);
      for (const [index, each] of this.#words.entries()) this.#put(each, firstNumber + index);
    } else this.#put(letters, number);
    return number;
  }

  #put(letters: Uint16Array, number: number): void {
    let place = letters.reduce(withLetter, 0);
    while (this.#places[place & (this.#places.length - 1)]) place++;
    this.#places[place & (this.#places.length - 1)] = number;
  }

  /** The number of the token at an offset of a text. */
  numberAt(text: string, start: number): number {
    return this.read(codeUnitsOf(text), start);
  }

  /** The same for a text that is spread already. */
  read({ text, units }: CodeUnits, start: number): number {
    let hash = 0;
    let at = start;
    for (;;) {
      const letter = smallLetters[units[at] as number] as number;
      if (letter === 0) break;
      hash = withLetter(hash, letter);
      at++;
    }
    this.end = (units[at] as number) > 127 ? wordEnd(text, at) : at;
    if (this.end > at) return this.#lookUp(text, start);
    if (at === start) return this.#characterAt(units, start);
    const places = this.#places;
    for (let place = hash; ; place++) {
      const number = places[place & (places.length - 1)] as number;
      if (number === 0) return unknown;
      if (isWord(this.#words[number - firstNumber] as Uint16Array, units, start, at)) return number;
    }
  }

  /** For words beyond ASCII, of which a small letter may be longer than its capital. */
  #lookUp(text: string, start: number): number {
    return this.#numbers.get(text.slice(start, this.end).toLowerCase()) ?? unknown;
  }

  #characterAt(units: Uint16Array, start: number): number {
    const unit = units[start] as number;
    this.end = start + 1;
    if (isSpace(unit)) {
      while (isSpace(units[this.end] as number)) this.end++;
      return space;
    }
    // Letters in circles are no part of words, but have capitals.
    return unit < 128 ? unit : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  }
}

/** The small letter of each character that ASCII words are made of; 0 for all else. */
const smallLetters = new Uint8Array(0x10000);
for (const character of '0123456789_abcdefghijklmnopqrstuvwxyz')
  for (const either of [character, character.toUpperCase()])
    smallLetters[either.charCodeAt(0)] = character.charCodeAt(0);

const withLetter = (hash: number, letter: number) => (Math.imul(hash, 31) + letter) | 0;

function isWord(word: Uint16Array, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word[at] !== smallLetters[units[start + at] as number]) return false;
  return true;
}
