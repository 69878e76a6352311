import { getCollection } from 'astro:content';
import { buildLibrary, type Library } from './core/library.ts';
import { compileMatcher, type Matcher } from './core/matcher.ts';
import type { Term } from './core/term.ts';
import { urlsFor } from './core/urls.ts';
import { withBody } from './loaders/body.ts';
import { blocksOf } from './prose/blocks.ts';
import { linkedMarkdownHtml } from './prose/linked-markdown.ts';
import { site } from './site.ts';

export const urls = urlsFor(import.meta.env.BASE_URL);

interface Edition {
  library: Library;
  matcher: Matcher;
}

let built: Promise<Edition> | undefined;

/** The library of this edition, built once: reading a collection in every page costs more than the pages. */
export async function getLibrary(): Promise<Library> {
  return (await getEdition()).library;
}

/** A term's explanation as HTML; other terms in it are linked, the term itself never (M9). */
export async function entryHtml(term: Term): Promise<string> {
  const { matcher } = await getEdition();
  return linkedMarkdownHtml(term.body, matcher, urls, [term.id]);
}

function getEdition(): Promise<Edition> {
  // In development the store changes under us, so the library is made anew for each request.
  if (import.meta.env.DEV) return readLibrary();
  built ??= readLibrary();
  return built;
}

async function readLibrary(): Promise<Edition> {
  const [articles, terms, topics, events] = await Promise.all([
    getCollection('articles'),
    getCollection('terms'),
    getCollection('topics'),
    getCollection('events'),
  ]);
  const start = performance.now();
  const termData = terms.map((entry) => entry.data);
  const matcher = compileMatcher(termData);
  const library = buildLibrary({
    articles: articles.map((entry) => withBody(entry.data)),
    terms: termData,
    topics: topics.map((entry) => entry.data),
    events: events.map((entry) => entry.data),
    matcher,
    blocksOf,
    defaultLanguage: site.language,
    linkMode: site.linkMode,
  });
  performance.measure('edition: library', { start });
  return { library, matcher };
}
