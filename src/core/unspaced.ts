const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

/** A reader who types more is answered by this beginning of it. */
const length = 4;

/**
 * Of text in a script that sets no spaces between words, a few signs from each place on, for a search that finds a word
 * by its beginning: "拥有否决权" gives "拥有否决 有否决权 否决权 决权 权". Empty for text in other scripts.
 */
export const unspacedBeginnings = (text: string): string => {
  const beginnings = (text.match(unspaced) ?? []).flatMap((stretch) => {
    const signs = [...stretch];
    return signs.map((_, at) => signs.slice(at, at + length).join(''));
  });
  return [...new Set(beginnings)].join(' ');
};
