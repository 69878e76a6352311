import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { seedEnding } from '../../../core/urls.ts';
import { getLibrary } from '../../../library.ts';

/** In development alone: a build puts the files themselves beside their pages. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const { reports } = await getLibrary();
  return reports.map(({ slug, article }) => ({
    params: { slug, ending: seedEnding(article) },
    props: { file: article.file },
  }));
}) satisfies GetStaticPaths;

/** The report's file byte for byte, as a download. */
export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(readFileSync(props.file));
