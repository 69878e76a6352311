import type { Article } from './article.ts';
import { type MarkdownText, markdownOfReport, markdownOfTerm } from './markdown-texts.ts';
import { nearest } from './nearest.ts';
import { type Problem, problem } from './problems.ts';
import type { Term } from './term.ts';
import type { Topic } from './topic.ts';

/** To the page of a term, a topic or a report itself: lists below it have longer addresses. */
const toPage = /\]\(\/(glossary|topics|articles)\/([a-z\d-]+)\/?(?=[)#\s])/g;

/** Links in Markdown to pages of the site that there are not: most often, what they led to has another name now. */
export function lostLinks(
  articles: readonly Article[],
  terms: readonly Term[],
  topics: readonly Topic[],
): Problem[] {
  const slugs = articles.flatMap(({ slug, sidecar }) => [slug, ...(sidecar.redirect_from ?? [])]);
  const pages: Record<string, ReadonlySet<string>> = {
    glossary: new Set(terms.map(({ id }) => id)),
    topics: new Set(topics.map(({ id }) => id)),
    articles: new Set(slugs),
  };
  const lost = ({ file, markdown, path }: MarkdownText): Problem[] =>
    [...markdown.matchAll(toPage)].flatMap(([words, folder = '', name = '']) => {
      const known = pages[folder];
      if (!known || known.has(name)) return [];
      const near = nearest(name, known);
      const better = near ? { remedy: `Did you mean "/${folder}/${near}/"?` } : {};
      const place = { file, near: { words, ...(path && { path }) } };
      return problem('link-nowhere', place, `/${folder}/${name}/, which is no page`, better);
    });
  return [...articles.flatMap(markdownOfReport), ...terms.map(markdownOfTerm)].flatMap(lost);
}
