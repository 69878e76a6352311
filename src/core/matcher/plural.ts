/** "The council" is one, so it has no plural, and "this council" is the same. */
const isDefinite = (wording: string) => /^the /i.test(wording);

/** A wording, and the same with "this" where it begins with "the". */
export const pointing = (wording: string): string[] =>
  isDefinite(wording) ? [wording, wording.replace(/^the/i, 'this')] : [wording];

/** The regular plural of a wording's last word (M3), or undefined where there is none to make. */
export function pluralOf(wording: string): string | undefined {
  const last = /\p{L}+$/u.exec(wording)?.[0];
  if (!last || last.length < 2 || isDefinite(wording)) return undefined;
  if (last === last.toUpperCase()) return last.endsWith('S') ? undefined : `${wording}s`;
  if (/(?:[^aeiou]s|ss|sh|ch|x|z)$/i.test(last))
    return /s$/i.test(last) && !/ss$/i.test(last) ? undefined : `${wording}es`;
  if (/s$/i.test(last)) return undefined;
  if (/[^aeiou]y$/i.test(last)) return `${wording.slice(0, -1)}ies`;
  return `${wording}s`;
}
