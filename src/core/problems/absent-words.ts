import { fold, wordingKey } from '../matcher/fold.ts';
import { pluralOf, pointing } from '../matcher/plural.ts';
import { isUnspacedCharacter } from '../matcher/words.ts';
import { oncePerValue } from '../once.ts';
import { type Near, type Problem, problem } from '../problems.ts';
import { type Article, sidecarOf } from '../schema/article.ts';
import type { Term } from '../schema/term.ts';
import { didYouMean } from './nearest.ts';

/**
 * Wordings and terms that a sidecar names though its report does not contain them, and wordings that it decides for a
 * term that has no such form: most often a typing mistake.
 */
export function absentWords(
  { file: own, text, sidecar }: Article,
  terms: ReadonlyMap<string, Term>,
): Problem[] {
  if (!sidecar.terms) return [];
  const file = sidecarOf(own);
  const { force = {}, decide = {}, exclude = [] } = sidecar.terms;
  // As it is, and with each word whole that the end of a line divides.
  const held = lettersOf(text) + lettersOf(fold(text, () => true).text);
  const stretches = oncePerValue((length: number) => stretchesOf(text, length));
  const stands = (wording: string) => held.includes(withoutFreeEnds(lettersOf(wording)));
  const absence = (near: Near, found: string, better: { remedy?: string }) =>
    problem('words-absent', { file, near }, found, better);
  const absent = (field: string, wordings: string[]) =>
    wordings
      .filter((wording) => !stands(wording))
      .map((wording) => {
        const near = { path: ['terms', field, wording], ofKey: true } as const;
        const better = didYouMean(wording, stretches(wordsOf(wording).length));
        return absence(near, `terms.${field}: "${wording}"`, better);
      });
  const isNoForm = ([wording, id]: [string, string]) => {
    const decided = wordingKey(wording);
    const isIts = (form: string) => wordingKey(form) === decided;
    return stands(wording) && terms.has(id) && !wordingsOf(terms.get(id)).some(isIts);
  };
  return [
    ...absent('force', Object.keys(force)),
    ...absent('decide', Object.keys(decide)),
    ...Object.entries(decide)
      .filter(isNoForm)
      .map(([wording, id]) => {
        const near = { path: ['terms', 'decide', wording], ofKey: true } as const;
        return problem('form-unknown', { file, near }, `terms.decide: "${wording}" for "${id}"`);
      }),
    ...exclude.flatMap((id, index) => {
      const wordings = wordingsOf(terms.get(id));
      if (wordings.length === 0 || wordings.some(stands)) return [];
      const found = `terms.exclude: "${id}", of which the report contains no form`;
      return absence({ path: ['terms', 'exclude', index] }, found, { remedy: 'Remove it.' });
    }),
  ];
}

/** What a term's forms look like in reports. */
const wordingsOf = (term?: Term) =>
  term?.forms.flatMap(({ text }) => [...pointing(text), pluralOf(text) ?? text]) ?? [];

/** Words with a space between them and at both ends, without other characters: Markdown's marks may stand in a wording. */
const lettersOf = (text: string) =>
  ` ${(
    fold(text)
      .text.toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;

/** Without the spaces at the ends where the script sets none between words. */
const withoutFreeEnds = (letters: string) =>
  letters.slice(
    isUnspacedCharacter(letters[1]) ? 1 : 0,
    isUnspacedCharacter(letters.at(-2)) ? -1 : undefined,
  );

const wordsOf = (text: string) =>
  text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.'’-]*[\p{L}\p{M}\p{N}])?/gu) ?? [];

/** Every run of so many words, once. */
const stretchesOf = (text: string, length: number) =>
  new Set(wordsOf(text).map((_, start, words) => words.slice(start, start + length).join(' ')));
