import type { FindOptions, Matcher } from '../../src/core/matcher.ts';

/** What a matcher finds in a text of one block, each as "the words => term". */
export const found = (matcher: Matcher, text: string, options?: FindOptions): string[] =>
  matcher
    .find([{ text, start: 0 }], options)
    .map(({ start, end, term }) => `${text.slice(start, end)} => ${term}`);
