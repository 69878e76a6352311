import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { buildLibrary, type Library } from './core/library.ts';
import { compileMatcher, type Matcher } from './core/matcher.ts';
import type { Term } from './core/term.ts';
import type { TimelineEvent, Topic } from './core/topic.ts';
import { urlsFor } from './core/urls.ts';
import { keptArticles, keptBlocks, keptMatcher } from './kept-edition.ts';
import { type StoredArticle, withBody } from './loaders/body.ts';
import { blocksOf } from './prose/blocks.ts';
import { linkedMarkdownHtml } from './prose/linked-markdown.ts';
import { site } from './site.ts';

export const urls = urlsFor(import.meta.env.BASE_URL);

interface Edition {
  library: Library;
  matcher: Matcher;
}

let built: { entries: unknown[]; edition: Edition } | undefined;

/** The library of this edition, built once: reading a collection in every page costs more than the pages. */
export async function getLibrary(): Promise<Library> {
  return (await getEdition()).library;
}

/** A term's explanation as HTML; other terms in it are linked, the term itself never (M9). */
export async function entryHtml(term: Term): Promise<string> {
  const { matcher } = await getEdition();
  return linkedMarkdownHtml(term.body, matcher, urls, [term.id]);
}

async function getEdition(): Promise<Edition> {
  if (built && !import.meta.env.DEV) return built.edition;
  const [articles, terms, topics, events] = await Promise.all([
    dataOf('articles'),
    dataOf('terms'),
    dataOf('topics'),
    dataOf('events'),
  ]);
  const entries = [...articles, ...terms, ...topics, ...events];
  // In development the store may have been filled anew: then its entries are other objects.
  if (!built || !same(built.entries, entries)) {
    built = { entries, edition: buildEdition(articles, terms, topics, events) };
  }
  return built.edition;
}

async function dataOf<Name extends CollectionKey>(name: Name) {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map((entry): CollectionEntry<Name>['data'] => entry.data);
}

const same = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

function buildEdition(
  stored: StoredArticle[],
  terms: Term[],
  topics: Topic[],
  events: TimelineEvent[],
): Edition {
  const start = performance.now();
  const { DEV } = import.meta.env;
  const matcher = DEV ? keptMatcher(terms) : compileMatcher(terms);
  const library = buildLibrary({
    ...{ terms, topics, events, matcher },
    articles: DEV ? keptArticles(stored) : stored.map(withBody),
    blocksOf: DEV ? keptBlocks : blocksOf,
    defaultLanguage: site.language,
    linkMode: site.linkMode,
  });
  performance.measure('edition: library', { start });
  return { library, matcher };
}
