/**
 * How characters look that were not read as they were written: "â€™" and "cafÃ©" (UTF-8 as Windows-1252), "&rsquo;" (HTML),
 * "=E2=80=99" (mail), and "�" for one that is lost. In capitals, Portuguese has "Ã" before "»" itself.
 */
const garbled =
  /â€|(?<!\p{Lu}{2})Ã[\u00A0-\u00BF]|&(?:amp|nbsp|quot|apos|lt|gt|[lr][sd]quo|[mn]dash|hellip|[A-Za-z](?:acute|grave|circ|uml|tilde|cedil)|#\d{2,5}|#x[\dA-Fa-f]{2,5});|=[C-F][\dA-F]=[89AB][\dA-F]|\uFFFD/gu;

/** Where a text is garbled first, and with what; undefined for nearly all. */
export function findGarbled(text: string): { offset: number; found: string } | undefined {
  const offset = text.search(garbled);
  if (offset < 0) return undefined;
  const [first, ...others] = text.match(garbled) ?? [];
  const more = others.length > 0 ? ` and ${others.length} more` : '';
  return { offset, found: `"${first}"${more}` };
}
