import type { Article } from './schema/article.ts';

/** The ending of a report's file, in its address and its name. */
export const seedEnding = ({ format }: Pick<Article, 'format'>) =>
  format === 'markdown' ? 'md' : 'txt';

/**
 * Every address of the site, under its base path or, where addresses are whole, that of its home page. Pages and tools
 * take addresses from here and from nowhere else.
 */
export function urlsFor(base: string) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const path = root.replace(/^https?:\/\/[^/]*/, '');
  const numbered = (list: string, page: number) =>
    `${root}${list}${page > 1 ? `page/${page}/` : ''}`;
  return {
    home: (page = 1) => numbered('', page),
    about: () => `${root}about/`,
    article: (slug: string) => `${root}articles/${slug}/`,
    /** The list of all reports; its further pages are those of the front page. */
    archive: (page = 1) => (page > 1 ? numbered('', page) : `${root}articles/`),
    year: (year: string, page = 1) => numbered(`articles/in/${year}/`, page),
    month: (year: string, month: string, page = 1) =>
      numbered(`articles/in/${year}/${month}/`, page),
    undated: (page = 1) => numbered('articles/in/undated/', page),
    seed: (article: Pick<Article, 'slug' | 'format'>) =>
      `${root}articles/${article.slug}/seed.${seedEnding(article)}`,
    glossary: () => `${root}glossary/`,
    term: (id: string, page = 1) => numbered(`glossary/${id}/`, page),
    topics: () => `${root}topics/`,
    topic: (id: string, page = 1) => numbered(`topics/${id}/`, page),
    topicPair: (first: string, second: string, page = 1) =>
      numbered(`topics/${first}/with/${second}/`, page),
    topicYear: (id: string, year: string, page = 1) => numbered(`topics/${id}/in/${year}/`, page),
    search: () => `${root}search/`,
    file: (name: string) => `${root}${name}`,
    /** What an editor links to from the root of the site on, with or without the base path: "/glossary/". */
    fromRoot: (href: string) => root + href.slice(href.startsWith(path) ? path.length : 1),
  };
}

export type Urls = ReturnType<typeof urlsFor>;
