import { isDeceptive, stretchesOf } from '../core/deceptive.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A report's own words as HTML: letter for letter, but that a character which hides or reorders text stands in an
 * element of its own, which shows its name and ends its effect.
 */
export function wordsHtml(text: string): string {
  if (!isDeceptive(text)) return escapeHtml(text);
  return stretchesOf(text)
    .map((stretch) =>
      stretch.name
        ? `<bdi class="sign" data-sign="${stretch.name}">${stretch.text}</bdi>`
        : escapeHtml(stretch.text),
    )
    .join('');
}

/** Text as HTML text or attribute value: what a reader sees is letter for letter what came in. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] as string) : text;
}
