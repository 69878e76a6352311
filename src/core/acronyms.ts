import type { Sidecar } from './article.ts';
import type { TextBlock } from './mention.ts';

const inBrackets = /\(["'“]?([A-Z][A-Za-z-]{1,9})["'”]?\)/g;

/** First words, in lower case, of what may become a wording of this report alone: forced ones, and acronyms in brackets. */
export function wordsOfItsOwn(
  blocks: readonly TextBlock[],
  terms: Sidecar['terms'],
): ReadonlySet<string> {
  const words = new Set(Object.keys(terms?.force ?? {}).map(firstWord));
  for (const { text } of blocks) {
    if (!text.includes('(')) continue;
    for (const [, acronym = ''] of text.matchAll(inBrackets)) words.add(firstWord(acronym));
  }
  return words;
}

const firstWord = (text: string) => (/[\p{L}\p{M}\p{N}_]+/u.exec(text)?.[0] ?? '').toLowerCase();

const bracketed = /\s*\(["'“]?([A-Z][A-Za-z-]{1,9})["'”]?\)/y;

/** An acronym that stands in brackets right after `end`. */
export function acronymAfter(text: string, end: number): string | undefined {
  bracketed.lastIndex = end;
  return bracketed.exec(text)?.[1];
}

/** "SALT" stands for "Strategic Arms Limitation Talks": its capitals are the initials of the words, in order. */
export function standsFor(acronym: string, full: string): boolean {
  const wanted = [...acronym.toLowerCase().replace(/s$|-/g, '')];
  const initials = full
    .toLowerCase()
    .split(/[\s-]+/)
    .map((part) => part[0]);
  let at = 0;
  for (const initial of initials) if (initial === wanted[at]) at++;
  return at >= wanted.length && wanted.length >= 2;
}
