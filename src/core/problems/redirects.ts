import { type Problem, problem } from '../problems.ts';
import { type Article, sidecarOf } from '../schema/article.ts';

const own = { expected: 'addresses at which the report stood before', remedy: 'Remove it.' };

/** Former addresses of reports at which another report stands, or which two reports name. */
export function takenRedirects(articles: readonly Article[]): Problem[] {
  const taken = new Map(articles.map(({ slug, file }) => [slug, file]));
  return articles.flatMap((article) => {
    const former = article.sidecar.redirect_from ?? [];
    return former.flatMap((slug, index) => {
      const owner = taken.get(slug);
      taken.set(slug, article.file);
      if (!owner) return [];
      const place = { file: sidecarOf(article.file), near: { path: ['redirect_from', index] } };
      return slug === article.slug
        ? problem('redirect-taken', place, `"${slug}", where the report itself stands`, own)
        : problem('redirect-taken', place, `"${slug}", the address of ${owner}`);
    });
  });
}
