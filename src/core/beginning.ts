import { spellOut } from './problems/deceptive.ts';
import { collapsed } from './white-space.ts';

/** A text, or as many of its first words as there is room for. */
export function beginning(text: string, longest: number): string {
  const words = collapsed(spellOut(text)).trim();
  return words.length > longest ? `${firstWords(words, longest)} …` : words;
}

/** As many of the first words as there is room for; or of the first characters, where a script does not divide words. */
export function firstWords(text: string, longest: number): string {
  const space = text.lastIndexOf(' ', longest);
  return space > longest / 2 ? text.slice(0, space) : Array.from(text).slice(0, longest).join('');
}
