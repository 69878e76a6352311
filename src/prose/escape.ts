import { written } from '../core/problems/deceptive.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A report's own words as HTML, letter for letter. A character that hides or reorders text stands in an element of its
 * own, which shows its name and ends its effect. `whole` is the text of which it is a piece.
 */
export const wordsHtml = (text: string, whole = text): string =>
  written(
    text,
    escapeHtml,
    (character, name) => `<bdi class="sign" data-sign="${name}">${character}</bdi>`,
    whole,
  );

/** Text as HTML text or attribute value: what a reader sees is letter for letter what came in. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text)
    ? text.replace(/[&<>"']/g, (character) => entities[character] as string)
    : text;
}
