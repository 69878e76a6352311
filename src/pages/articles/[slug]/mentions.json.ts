import type { APIRoute, GetStaticPaths } from 'astro';
import type { Report } from '../../../core/library.ts';
import { mentionsData } from '../../../core/mentions-data.ts';
import { getLibrary, urls } from '../../../library.ts';

export const getStaticPaths = (async () => {
  const { reports } = await getLibrary();
  return reports.map((report) => ({ params: { slug: report.slug }, props: { report } }));
}) satisfies GetStaticPaths;

/** Where in a report which terms are mentioned. */
export const GET: APIRoute<{ report: Report }> = ({ props: { report }, site }) => {
  const ending = report.article.format === 'markdown' ? 'md' : 'txt';
  const page = new URL(urls.article(report.slug), site).href;
  const seed = new URL(urls.seed(report.slug, ending), site).href;
  return Response.json(mentionsData(report, { page, seed }));
};
