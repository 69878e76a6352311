/** Stretches in scripts that set no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** A reader who types more is answered by this beginning of it. */
const length = 4;

/**
 * Of text in a script that sets no spaces between words, a few characters from each place on, for a search that finds a word
 * by its beginning: "拥有否决权" gives "拥有否决 有否决权 否决权 决权 权". Empty for text in other scripts.
 */
export const unspacedBeginnings = (text: string): string => {
  const beginnings = (text.match(unspaced) ?? []).flatMap((stretch) => {
    const characters = [...stretch];
    return characters.map((_, at) => characters.slice(at, at + length).join(''));
  });
  return [...new Set(beginnings)].join(' ');
};

/** Whether most letters of a text are of such a script. */
export const isMostlyUnspaced = (text: string): boolean =>
  (text.match(unspaced) ?? []).join('').length > (text.match(/\p{L}/gu) ?? []).join('').length / 2;

/** How many characters an excerpt shows before what was found, and from there on. */
const [before, onward] = [30, 70];

/**
 * The place of a text in which a query was found, or its beginning: what was found stands at the odd places of the answer.
 * A search engine that knows words by the spaces between them can show of such a text only whole paragraphs.
 */
export function excerptAround(text: string, query: string): string[] {
  const words = query.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const found = words
    .map((word) => (text.includes(word) ? word : [...word].slice(0, length).join('')))
    .filter((word) => text.includes(word));
  const from = found.length > 0 ? Math.min(...found.map((word) => text.indexOf(word))) : 0;
  const charactersBefore = [...text.slice(0, from)];
  const charactersOnward = [...text.slice(from)];
  const excerpt = [
    charactersBefore.length > before ? '… ' : '',
    ...charactersBefore.slice(-before),
    ...charactersOnward.slice(0, onward),
    charactersOnward.length > onward ? '…' : '',
  ].join('');
  return found.length > 0 ? excerpt.split(new RegExp(`(${found.join('|')})`)) : [excerpt];
}
