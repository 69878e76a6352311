import { wordBefore } from './other-names.ts';

const pointers = new Set(['the', 'this', 'that', 'these', 'those']);
/** May stand between such a pointer and its noun. */
const qualifiers = new Set([
  'draft',
  'u.s.',
  'us',
  'russian',
  'american',
  'chinese',
  'british',
  'french',
]);

/** "Resolution 2231" is known, whatever else was spoken of. */
export const isNumbered = (text: string, start: number) =>
  /^resolution\s+\d/i.test(text.slice(start, start + 15));

const castByMember =
  /\b(?:Russia|China|United States|U\.S\.|US|Moscow|Beijing|Washington)\s(?:ha[sd]\s)?(?:(?:used|cast|wielded)\s(?:a|the)\s|(?:[^\s.,;]+\s){0,6}its\s)?veto$/;

/** "Russia used its veto", "China had vetoed it": those who still cast vetoes do so in the Security Council. */
export const isCastByMember = (text: string, start: number) =>
  castByMember.test(text.slice(Math.max(0, start - 60), start + 4));

/** "the resolution", "the Russian veto": words for what was spoken of. */
export function pointsBack(text: string, start: number): boolean {
  if (/^th(?:e|is)\s/i.test(text.slice(start, start + 5))) return true;
  const { word, at } = wordBefore(text, start);
  if (!qualifiers.has(word.toLowerCase())) return pointers.has(word.toLowerCase());
  return pointers.has(wordBefore(text, at).word.toLowerCase());
}
