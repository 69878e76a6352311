import { readFileSync } from 'node:fs';
import type { Article } from '../core/article.ts';
import { parseSeed } from '../core/seed.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** A report as the content store holds it. Its words stay in their file: a store of all words costs more than reading them again. */
export type StoredArticle = Omit<Article, 'text' | 'parts'>;

export const stored = ({ text, parts, ...article }: Article): StoredArticle => article;

/** The report with its words, from a file that was read and checked before. Throws if it is gone. */
export function withBody(article: StoredArticle): Article {
  const source = decode(readFileSync(article.file), article.file).text ?? '';
  return article.format === 'markdown'
    ? { ...article, text: splitFrontmatter(source).body, parts: { paragraphs: [] } }
    : { ...article, text: source, parts: parseSeed(source) };
}
