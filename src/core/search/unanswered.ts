import { foldName } from './fold-name.ts';

/** A word of two characters or more, in a script in which a stem is a beginning of its words. */
const hasStem = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{2,}$/u;

/**
 * The words of a query that none of the words of a result answers. In the place of a word that no page has, Pagefind takes
 * the longest beginning of it that one has ("nu" for "nucular"), or leaves it out. What shares a stem with a word, or begins
 * with it, shares its first half, and with a number all its digits.
 */
export function unanswered(query: string, found: string): string[] {
  return wordsWithout(query, found, (part, word) => word.startsWith(beginningOf(part)));
}

/**
 * The words of a query that a result answers only by words that begin alike: by another form ("negotiated" for
 * "negotiations") or, to one that was mistyped, by what was meant ("security" for "securty").
 */
export function answeredAlike(query: string, found: string): string[] {
  const missing = unanswered(query, found);
  const alike = wordsWithout(
    query,
    found,
    (part, word) => word.startsWith(part) || part === `${word}s`,
  );
  return alike.filter((word) => !missing.includes(word));
}

function wordsWithout(
  query: string,
  found: string,
  answers: (part: string, word: string) => boolean,
): string[] {
  const words = partsOf(found);
  const isAnswered = (part: string) =>
    !hasStem.test(part) || words.some((word) => answers(part, word));
  return query.split(/\s+/).filter((typed) => !partsOf(typed).every(isAnswered));
}

const beginningOf = (part: string) =>
  /^\p{N}+/u.exec(part)?.[0] ?? part.slice(0, Math.ceil(part.length / 2));

/** With "skies" begun as "sky" is. */
const partsOf = (text: string): string[] => foldName(text).replaceAll('y', 'i').split(' ');
