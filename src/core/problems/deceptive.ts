/**
 * Characters that hide or reorder what a reader sees: bidirectional controls, tags, and what has no width.
 * Soft hyphens and the joiners that scripts and emoji need are no deceit.
 */
const deceiving = String.raw`\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u180E\uFEFF\uFFF9-\uFFFB`;
const deceptive = new RegExp(String.raw`[${deceiving}\u{E0000}-\u{E0FFF}]`, 'gu');
/** Of the tags only the first surrogates: looking for pairs takes half as long again. */
const maybeDeceptive = new RegExp(String.raw`[${deceiving}\uDB40-\uDB43]`);

/** Where letters run from right to left, these keep numbers and punctuation in their places. */
const directionMark = /[\u061C\u200E\u200F]/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

let last = { whole: '', isRightToLeft: false };
/** Kept for the last text: its pieces, of which there may be thousands, ask one after the other. */
function isRightToLeft(whole: string): boolean {
  if (last.whole !== whole) last = { whole, isRightToLeft: rightToLeft.test(whole) };
  return last.isRightToLeft;
}

/** Every such character of a text, which may be a piece of a whole that has letters that the piece has not. */
export function findDeceptive(text: string, whole = text): { offset: number; name: string }[] {
  if (!maybeDeceptive.test(text)) return [];
  const mayDirect = directionMark.test(text) && isRightToLeft(whole);
  return [...text.matchAll(deceptive)]
    .filter(([character]) => !(mayDirect && directionMark.test(character)))
    .map(({ 0: character, index }) => ({ offset: index, name: codePointName(character) }));
}

/** A text in stretches, each such character in a stretch of its own, with its name. */
export function stretchesOf(text: string, whole = text): { text: string; name?: string }[] {
  let end = 0;
  const stretches = findDeceptive(text, whole).flatMap(({ offset, name }) => {
    const before = text.slice(end, offset);
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    end = offset + character.length;
    return [{ text: before }, { text: character, name }];
  });
  return [...stretches, { text: text.slice(end) }].filter((stretch) => stretch.text !== '');
}

/** A text in which each such character, and each stretch between, is written in a way of its own. */
export function written(
  text: string,
  between: (text: string) => string,
  marked: (character: string, name: string) => string,
  whole = text,
): string {
  // Nearly every text is one stretch.
  if (!maybeDeceptive.test(text)) return between(text);
  return stretchesOf(text, whole)
    .map((stretch) => (stretch.name ? marked(stretch.text, stretch.name) : between(stretch.text)))
    .join('');
}

/** The text with each such character as a visible mark in its place: "[U+202E]". For what is not a report's own words. */
export const spellOut = (text: string): string =>
  written(
    text,
    (between) => between,
    (_character, name) => `[${name}]`,
  );

/** "U+202E". */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
