import { compileMatcher } from '../../src/core/matcher.ts';
import type { Term } from '../../src/core/schema/term.ts';
import { found } from '../support/found.ts';

/** Finds the mentions in a text, each as "the words => the term's id". */
export type Finder = (text: string) => string[];

/** Ours. */
export function matcherOf(terms: readonly Term[]): Finder {
  const matcher = compileMatcher(terms);
  return (text) => found(matcher, text);
}

/** What most glossary plugins do: the same forms, longest first, in any case, between `\b`. */
export function naiveOf(terms: readonly Term[]): Finder {
  const owner = new Map<string, string>();
  for (const { id, forms } of terms)
    for (const { text } of forms)
      if (!owner.has(text.toLowerCase())) owner.set(text.toLowerCase(), id);
  const forms = [...owner.keys()].sort((a, b) => b.length - a.length);
  const escaped = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'gi');
  return (text) =>
    [...text.matchAll(pattern)].map(([words]) => `${words} => ${owner.get(words.toLowerCase())}`);
}
