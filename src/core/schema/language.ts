/** Scripts by which a report shows that it is not in the site's language, with their codes (ISO 15924). */
const scripts: Record<string, RegExp> = {
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Grek: /\p{Script=Greek}/gu,
  Jpan: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /\p{Script=Hangul}/gu,
  Hani: /\p{Script=Han}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
};
/** Japanese is recognised by its kana, which are few among its kanji. */
const enough = 0.1;

/**
 * The language of a report as BCP 47: the one that is stated; else the site's, unless the report is in another script:
 * then "und-Arab" and the like, which says the script and claims no language.
 */
export function languageOf(text: string, stated: string | undefined, site: string): string {
  if (stated) return stated;
  const beginning = text.slice(0, 500);
  // Most reports have nothing but Latin letters and punctuation: nothing else is asked of them.
  if (!/[\u0370-\u1DFF\u2C00-\uFFFF]/.test(beginning)) return site;
  const count = (letters: RegExp) => beginning.match(letters)?.length ?? 0;
  const all = count(/\p{L}/gu);
  if (count(/\p{Script=Latin}/gu) > all / 2) return site;
  const found = Object.entries(scripts).find(([, script]) => count(script) > enough * all)?.[0];
  return found && found !== new Intl.Locale(site).maximize().script ? `und-${found}` : site;
}

/** Whether the platform accepts a language tag: it throws at a malformed one. */
export function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
