/** A text in which typographic hyphens, spaces and quotation marks are replaced by their plain twins (M4). */
export interface Folded {
  text: string;
  /** Offset in the original of an offset in the folded text. */
  original(offset: number): number;
}

const odd =
  /[\u00AD\u00A0\u2007\u202F\u2009\u200A\u2002\u2003\u3000\u2010\u2011\u2018\u2019\u02BC\u201B\u201C-\u201F]/;
const spaces = /[\u00A0\u2007\u202F\u2009\u200A\u2002\u2003\u3000]/g;
const same = (offset: number) => offset;

/** Folds a text for matching. Lengths stay the same but for soft hyphens, which are left out. */
export function fold(text: string): Folded {
  if (!odd.test(text)) return { text, original: same };
  const plain = text
    .replace(spaces, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02BC\u201B]/g, "'")
    .replace(/[\u201C-\u201F]/g, '"');
  if (!plain.includes('\u00AD')) return { text: plain, original: same };
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < plain.length; index++) {
    if (plain[index] === '\u00AD') continue;
    offsets.push(index);
    kept += plain[index];
  }
  offsets.push(plain.length);
  return { text: kept, original: (offset) => offsets[offset] ?? plain.length };
}
