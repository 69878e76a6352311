import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapEntries, sitemapSize, sitemapXml } from '../core/data/sitemap.ts';
import { getLibrary } from '../library.ts';
import { absolute, urls } from '../urls.ts';

export const getStaticPaths = (async () => {
  const { length } = sitemapEntries(await getLibrary(), urls);
  if (length <= sitemapSize) return [];
  return Array.from({ length: Math.ceil(length / sitemapSize) }, (_, index) => ({
    params: { part: String(index + 1) },
  }));
}) satisfies GetStaticPaths;

/** One part of a sitemap that is too long for one file. */
export const GET: APIRoute = async ({ params }) => {
  const start = (Number(params['part']) - 1) * sitemapSize;
  const entries = sitemapEntries(await getLibrary(), urls).slice(start, start + sitemapSize);
  return new Response(sitemapXml(entries, absolute), {
    headers: { 'content-type': 'application/xml' },
  });
};
