import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapEntries, sitemapSize, sitemapXml } from '../core/sitemap.ts';
import { getLibrary, urls } from '../library.ts';

export const getStaticPaths = (async () => {
  const { length } = sitemapEntries(await getLibrary(), urls);
  if (length <= sitemapSize) return [];
  return Array.from({ length: Math.ceil(length / sitemapSize) }, (_, index) => ({
    params: { part: String(index + 1) },
  }));
}) satisfies GetStaticPaths;

/** One part of a sitemap that is too long for one file. */
export const GET: APIRoute = async ({ params, site }) => {
  const start = (Number(params['part']) - 1) * sitemapSize;
  const entries = sitemapEntries(await getLibrary(), urls).slice(start, start + sitemapSize);
  const body = sitemapXml(entries, (href) => new URL(href, site).href);
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
