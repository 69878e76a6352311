import { getCollection } from 'astro:content';
import { buildLibrary, type Library } from './core/library.ts';
import { compileMatcher } from './core/matcher.ts';
import { urlsFor } from './core/urls.ts';
import { blocksOf } from './prose/blocks.ts';
import { site } from './site.ts';

export const urls = urlsFor(import.meta.env.BASE_URL);

let built: Promise<Library> | undefined;

/** The library of this edition, built once: reading a collection in every page costs more than the pages. */
export function getLibrary(): Promise<Library> {
  // In development the store changes under us, so the library is made anew for each request.
  if (import.meta.env.DEV) return readLibrary();
  built ??= readLibrary();
  return built;
}

async function readLibrary(): Promise<Library> {
  const [articles, terms, topics, events] = await Promise.all([
    getCollection('articles'),
    getCollection('terms'),
    getCollection('topics'),
    getCollection('events'),
  ]);
  const termData = terms.map((entry) => entry.data);
  return buildLibrary({
    articles: articles.map((entry) => entry.data),
    terms: termData,
    topics: topics.map((entry) => entry.data),
    events: events.map((entry) => entry.data),
    matcher: compileMatcher(termData),
    blocksOf,
    defaultLanguage: site.language,
    linkMode: site.linkMode,
  });
}
