import type { APIRoute } from 'astro';
import { getLibrary } from '../library.ts';

/** What stands in this edition: counts, and the digest of every seed, so that anyone can check a download. */
export const GET: APIRoute = async () => {
  const { reports, terms, topics } = await getLibrary();
  const mentions = reports.flatMap((report) => report.mentions);
  const manifest = {
    counts: {
      reports: reports.length,
      terms: terms.length,
      topics: topics.length,
      mentions: mentions.length,
      linked: mentions.filter((mention) => mention.linked).length,
    },
    reports: reports.map(({ slug, article }) => ({
      slug,
      file: article.file.split('/').at(-1),
      sha256: article.sha256,
      bytes: article.bytes,
    })),
  };
  return Response.json(manifest);
};
