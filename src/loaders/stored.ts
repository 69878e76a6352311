import { oncePer } from '../core/once.ts';
import type { Article } from '../core/schema/article.ts';
import type { Edition } from './edition.ts';
import { shared } from './shared.ts';

/**
 * A report as the content store holds it: which file it is, and digests that change with whatever an editor changes.
 * All else stays in the process: to write, bundle and read back a store of all words costs more than to read the files.
 */
export type StoredArticle = Pick<Article, 'file' | 'sha256' | 'sidecarSha256'>;

export const stored = ({ file, sha256, sidecarSha256 }: Article): StoredArticle => ({
  file,
  sha256,
  ...(sidecarSha256 && { sidecarSha256 }),
});

const byFile = oncePer(
  ({ articles }: Edition) => new Map(articles.map((article) => [article.file, article])),
);

/** The report itself. Throws if the edition that was read has none of these digests. */
export function articleOf({ file, sha256, sidecarSha256 }: StoredArticle): Article {
  const read = shared.edition && byFile(shared.edition).get(file);
  if (read?.sha256 !== sha256 || read.sidecarSha256 !== sidecarSha256)
    throw new Error(`${file} is not in the edition as the content store has it`);
  return read;
}
