import type { FindOptions, Matcher } from '../../src/core/matcher.ts';

const paragraph = /\S(?:(?!\n\n)[\s\S])*/g;

/** What a matcher finds in a text, each as "the words => term". Empty lines divide paragraphs. */
export const found = (matcher: Matcher, text: string, options?: FindOptions): string[] =>
  matcher
    .find(
      [...text.matchAll(paragraph)].map(({ 0: text, index: start }) => ({ text, start })),
      options,
    )
    .map(({ start, end, term }) => `${text.slice(start, end)} => ${term}`);
