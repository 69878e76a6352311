import type { APIRoute, GetStaticPaths } from 'astro';
import { mentionsJson } from '../../../core/data/mentions-json.ts';
import type { Report } from '../../../core/library.ts';
import { getLibrary } from '../../../library.ts';
import { siteContext } from '../../../urls.ts';

/** In development alone: a build prints these files itself. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  const { reports } = await getLibrary();
  return reports.map((report) => ({ params: { slug: report.slug }, props: { report } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: Report }> = ({ props: { report } }) =>
  new Response(mentionsJson(report, siteContext), {
    headers: { 'content-type': 'application/json' },
  });
