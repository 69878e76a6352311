import type { Article } from '../core/article.ts';
import { oncePer } from '../core/once.ts';
import type { Edition } from './edition.ts';
import { shared } from './shared.ts';

/** A report as the content store holds it. Its words stay in the process: a store of all words costs more than the reading. */
export type StoredArticle = Omit<Article, 'text' | 'parts'>;

export const stored = ({ text, parts, ...article }: Article): StoredArticle => article;

const byFile = oncePer(
  ({ articles }: Edition) => new Map(articles.map((article) => [article.file, article])),
);

/** The report with its words. Throws if it is not in the edition that was read. */
export function withBody(article: StoredArticle): Article {
  const read = shared.edition && byFile(shared.edition).get(article.file);
  if (!read) throw new Error(`${article.file} is not in the edition`);
  const { text, parts } = read;
  return { ...article, text, parts };
}
