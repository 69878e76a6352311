/**
 * Characters that hide or reorder what a reader sees: bidirectional controls, tags, and what has no width.
 * Soft hyphens and the joiners that scripts and emoji need are no deceit.
 */
const deceptive =
  /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u180E\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|(?<!^)\uFEFF/gu;

/** Every such character of a text. */
export function findDeceptive(text: string): { offset: number; name: string }[] {
  return [...text.matchAll(deceptive)].map(({ 0: sign, index }) => ({
    offset: index,
    name: codePointName(sign),
  }));
}

/** "U+202E". */
export function codePointName(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
