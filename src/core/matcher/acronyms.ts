import type { Sidecar } from '../schema/article.ts';
import type { Form, Term } from '../schema/term.ts';
import { codeUnitsOf } from './code-units.ts';
import { fold } from './fold.ts';
import type { TextBlock } from './mention.ts';
import { Vocabulary } from './vocabulary.ts';
import { nextWord, wordEnd } from './words.ts';

/** An acronym in brackets, as it is written and as it is folded. */
const inBrackets = String.raw`\(["'“‘]?([A-Z][A-Za-z-]{1,9})["'”’]?\)`;
const anywhere = new RegExp(inBrackets, 'g');
const afterwards = new RegExp(String.raw`\s*${inBrackets}`, 'y');

/** First words of what may become a wording of this report alone: forced ones, and acronyms in brackets. */
export function wordsOfItsOwn(
  blocks: readonly TextBlock[],
  terms: Sidecar['terms'],
): Vocabulary | undefined {
  const words = Object.keys(terms?.force ?? {}).map((wording) => fold(wording).text);
  for (const { text } of blocks) {
    if (!text.includes('(')) continue;
    for (const [, acronym = ''] of text.matchAll(anywhere)) words.push(acronym);
  }
  if (words.length === 0) return undefined;
  const vocabulary = new Vocabulary();
  for (const word of words) {
    const start = nextWord(codeUnitsOf(word), 0);
    if (start < word.length) vocabulary.add(word, start);
  }
  return vocabulary;
}

/** An acronym that stands in brackets right after `end`. */
export function acronymAfter(text: string, end: number): string | undefined {
  afterwards.lastIndex = end;
  return afterwards.exec(text)?.[1];
}

/** True where an acronym stands for a form and is none of its term's forms yet. */
export const isNewShort = (acronym: string, { form, term }: { form: Form; term: Term }) =>
  standsFor(acronym, form.text) &&
  !term.forms.some(({ text, risk }) => text === acronym && risk !== 'never');

const wordsBeforeBracket = /((?:[\p{L}\p{N}'.-]+\s+){1,5})\(["']?$/u;

/** True where an acronym stands in brackets right after words that spell it and name something else than the term. */
export function spellsAnother(text: string, start: number, { forms }: Term): boolean {
  // Few words stand in brackets, so this is looked at first.
  if (!text.slice(Math.max(0, start - 2), start).includes('(')) return false;
  const before = wordsBeforeBracket.exec(text.slice(Math.max(0, start - 80), start))?.[1]?.trim();
  const acronym = text.slice(start, wordEnd(text, start));
  if (!before || acronym !== acronym.toUpperCase() || !standsFor(acronym, before)) return false;
  const words = before.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  // "Nuclear Proliferation Treaty (NPT)" is one of its names, a little off.
  return !forms.some((form) => {
    const ours = fold(form.text).text.toLowerCase();
    return words.filter((word) => ours.includes(word)).length * 2 >= words.length;
  });
}

/** "SALT" stands for "Strategic Arms Limitation Talks": its capitals are the initials of the words, in order and up to the last. */
function standsFor(acronym: string, full: string): boolean {
  // A small "s" makes the plural.
  const wanted = [...acronym.replace(/s$|-/g, '').toLowerCase()];
  const initials = full
    .toLowerCase()
    .split(/[\s-]+/)
    .map((part) => part[0]);
  let at = 0;
  for (const initial of initials) if (initial === wanted[at]) at++;
  return at >= wanted.length && wanted.length >= 2 && initials.at(-1) === wanted.at(-1);
}
