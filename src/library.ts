import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { buildLibrary, type Library } from './core/library.ts';
import { compileMatcher } from './core/matcher.ts';
import { oncePer } from './core/once.ts';
import { keptMatcher, keptWords } from './kept-edition.ts';
import type { Edition } from './loaders/edition.ts';
import { shared } from './loaders/shared.ts';
import { articleOf } from './loaders/stored.ts';
import { wordsOf } from './prose/words.ts';
import { site } from './site.ts';

/** The library of this edition, built once: reading a collection in every page costs more than the pages. */
export async function getLibrary(): Promise<Library> {
  return made(await read());
}

let collecting: Promise<Edition> | undefined;

/** The edition from the content collections; in development, where it changes, as it was read last. */
async function read(): Promise<Edition> {
  // A page that is being made while the collections are filled anew can leave them as they were before.
  if (import.meta.env.DEV && shared.edition) return shared.edition;
  collecting ??= collect();
  return collecting;
}

async function collect(): Promise<Edition> {
  const [articles, terms, topics, events] = await Promise.all([
    dataOf('articles'),
    dataOf('terms'),
    dataOf('topics'),
    dataOf('events'),
  ]);
  return { articles: articles.map(articleOf), terms, topics, events };
}

async function dataOf<Name extends CollectionKey>(name: Name) {
  // Of a collection without entries Astro warns, and an edition may be empty.
  if (shared.edition?.[name].length === 0) return [];
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map((entry): CollectionEntry<Name>['data'] => entry.data);
}

const made = oncePer((edition: Edition) => {
  const start = performance.now();
  const { DEV } = import.meta.env;
  const matcher = DEV ? keptMatcher(edition.terms) : compileMatcher(edition.terms);
  const library = buildLibrary({
    ...edition,
    matcher,
    wordsOf: DEV ? keptWords : wordsOf,
    defaultLanguage: site.language,
    linkMode: site.linkMode,
  });
  performance.measure('edition: library', { start });
  return library;
});
