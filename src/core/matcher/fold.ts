import { collapsed } from '../white-space.ts';

/** A text in which typographic hyphens, spaces and quotation marks are replaced by their plain twins (M4). */
export interface Folded {
  text: string;
  /** Offset in the original of an offset in the folded text. */
  original(offset: number): number;
}

const odd =
  /[\u00AD\u00A0\u2007\u202F\u2009\u200A\u2002\u2003\u3000\u2010\u2011\u2018\u2019\u02BC\u201B\u201C-\u201F\uFB00-\uFB04]/;
const spaces = /[\u00A0\u2007\u202F\u2009\u200A\u2002\u2003\u3000]/g;
const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl' };
/** What has another length when it is folded: soft hyphens, ligatures, and hyphens at the ends of lines. */
const uneven =
  /\u00AD(?:[ \t]*\r?\n\s*)?|[\uFB00-\uFB04]|-(?<=(\p{L}+)-)[ \t]*\r?\n[ \t]*(?=(\p{L}+))/gu;
const same = (offset: number) => offset;

/**
 * Folds a text for matching. A word that was divided at the end of a line is one again if `isWord` knows it: whether the
 * hyphen is the word's own ("non-proliferation") or the line's ("trea-ty"), nothing else tells.
 */
export function fold(text: string, isWord: (word: string) => boolean = () => false): Folded {
  if (!odd.test(text) && !text.includes('-\n') && !text.includes('-\r'))
    return { text, original: same };
  const plain = text
    .replace(spaces, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02BC\u201B]/g, "'")
    .replace(/[\u201C-\u201F]/g, '"');
  const offsets: number[] = [];
  let kept = '';
  let end = 0;
  const keep = (words: string, offsetOf: (index: number) => number) => {
    for (let index = 0; index < words.length; index++) offsets.push(offsetOf(index));
    kept += words;
  };
  for (const { 0: found, 1: before, 2: after, index } of plain.matchAll(uneven)) {
    const from = end;
    keep(plain.slice(from, index), (at) => from + at);
    keep(ligatures[found] ?? hyphenOf(before, after, isWord), () => index);
    end = index + found.length;
  }
  if (end === 0) return { text: plain, original: same };
  keep(plain.slice(end), (at) => end + at);
  return { text: kept, original: (offset) => offsets[offset] ?? plain.length };
}

/** The same for every way to write a wording: with whatever typography, case and ends of lines. */
export const wordingKey = (wording: string) => collapsed(fold(wording).text).toLowerCase();

/** What stays of a hyphen between the halves of a word. A soft hyphen comes without them, and goes. */
function hyphenOf(before = '', after = '', isWord: (word: string) => boolean): string {
  return before === '' || (/^\p{Ll}/u.test(after) && isWord(before + after)) ? '' : '-';
}
