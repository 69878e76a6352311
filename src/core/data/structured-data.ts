import type {
  BreadcrumbList,
  CollectionPage,
  DefinedTerm,
  DefinedTermSet,
  NewsArticle,
  Thing,
  WebSite,
} from 'schema-dts';
import { updatesOf } from '../library/updated.ts';
import { type Library, type Report, trailOf } from '../library.ts';
import { writerOf } from '../schema/article.ts';
import { alternativeNames, type Term } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';
import type { Urls } from '../urls.ts';
import { collapsed } from '../white-space.ts';

/** What descriptions of pages are made with: addresses, made absolute, and the site's name. */
export interface SiteContext {
  urls: Urls;
  absolute: (href: string) => string;
  site: { name: string; description: string; language: string };
}

/** A page's things as JSON-LD, safe inside a script element whatever their words are. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /</g,
    '\\u003c',
  );
}

/**
 * A report. Author and publisher are the original's, and absent where nobody knows them: of what is republished, this
 * site publishes only the page and this description. What happened later is a comment: it corrects nothing, and its date
 * is that of what happened. When somebody wrote of it, and changed the page, is not known.
 */
export function newsArticle(report: Report, { urls, absolute, site }: SiteContext): NewsArticle {
  const { article, published, topics, terms } = report;
  const { source, standfirst } = article.sidecar;
  const updates = updatesOf(article.sidecar);
  const url = absolute(urls.article(report.slug));
  const home = absolute(urls.home());
  const credit = wordsAt(report, 'credit')?.replace(/^\(|\).*$/g, '');
  const dateline = wordsAt(report, 'dateline');
  const writer = writerOf(article, site.name);
  const original = writer && { '@type': 'Organization' as const, name: writer };
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#report`,
    url,
    headline: report.headline.text,
    inLanguage: report.language,
    isAccessibleForFree: true,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      isPartOf: { '@id': `${home}#site` },
    },
    sdPublisher: { '@type': 'Organization', name: site.name, url: home },
    encoding: {
      '@type': 'MediaObject',
      contentUrl: absolute(urls.seed(article)),
      encodingFormat: article.format === 'markdown' ? 'text/markdown' : 'text/plain',
      contentSize: `${article.bytes} B`,
      sha256: article.sha256,
    },
    ...(standfirst && { abstract: standfirst }),
    ...(published && { datePublished: published }),
    ...(dateline && { dateline }),
    ...(credit && { creditText: credit }),
    ...(original && { author: original, publisher: original }),
    ...(source?.url && { isBasedOn: source.url }),
    ...(topics.length > 0 && { articleSection: topics.map(({ topic }) => topic.name) }),
    ...(terms.length > 0 && {
      mentions: terms.map(({ term }) => ({
        '@type': 'DefinedTerm' as const,
        '@id': `${absolute(urls.term(term.id))}#term`,
        name: term.name,
      })),
    }),
    ...(updates.length > 0 && {
      comment: updates.map(({ date, text }) => ({
        '@type': 'Comment' as const,
        temporalCoverage: date,
        text,
        author: { '@type': 'Organization' as const, name: site.name },
      })),
    }),
  };
}

/** A glossary entry. */
export function definedTerm(term: Term, { urls, absolute }: SiteContext): DefinedTerm {
  const url = absolute(urls.term(term.id));
  const others = alternativeNames(term);
  return {
    '@type': 'DefinedTerm',
    '@id': `${url}#term`,
    url,
    name: term.name,
    termCode: term.id,
    description: term.short,
    inDefinedTermSet: { '@id': `${absolute(urls.glossary())}#terms` },
    ...(others.length > 0 && { alternateName: others }),
  };
}

/** The glossary as a whole; each term describes itself on its own page. */
export function definedTermSet(library: Library, context: SiteContext): DefinedTermSet {
  const { urls, absolute, site } = context;
  const url = absolute(urls.glossary());
  return {
    '@type': 'DefinedTermSet',
    '@id': `${url}#terms`,
    url,
    name: `${site.name} glossary`,
    inLanguage: site.language,
    hasDefinedTerm: library.terms.map(({ id, name }) => ({
      '@type': 'DefinedTerm',
      '@id': `${absolute(urls.term(id))}#term`,
      name,
    })),
  };
}

/** A page that lists reports, in the order in which it lists them. */
export function collectionPage(
  page: { name: string; description: string; href: string },
  reports: readonly Report[],
  { urls, absolute, site }: SiteContext,
): CollectionPage {
  const url = absolute(page.href);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name: page.name,
    description: page.description,
    inLanguage: site.language,
    isPartOf: { '@id': `${absolute(urls.home())}#site` },
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: reports.length,
      itemListElement: reports.map((report, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        url: absolute(urls.article(report.slug)),
        name: report.headline.text,
      })),
    },
  };
}

export function webSite({ urls, absolute, site }: SiteContext): WebSite {
  const url = absolute(urls.home());
  return {
    '@type': 'WebSite',
    '@id': `${url}#site`,
    url,
    name: site.name,
    description: site.description,
    inLanguage: site.language,
  };
}

/** The way to a page from the front page; the last step is the page itself. */
export function breadcrumbList(
  steps: readonly { name: string; href: string }[],
  { urls, absolute, site }: SiteContext,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.name, href: urls.home() }, ...steps].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: absolute(step.href),
    })),
  };
}

/** The steps to a topic: all topics, then from the widest down. */
export function topicSteps(library: Library, topic: Topic, urls: Urls) {
  const trail = trailOf(library, topic).map(({ id, name }) => ({ name, href: urls.topic(id) }));
  return [{ name: 'Topics', href: urls.topics() }, ...trail];
}

function wordsAt({ article }: Report, part: 'credit' | 'dateline'): string | undefined {
  const span = article.parts[part];
  return span && collapsed(article.text.slice(span.start, span.end)).trim();
}
