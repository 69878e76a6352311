import type { APIRoute } from 'astro';
import { sitemapEntries, sitemapIndexXml, sitemapSize, sitemapXml } from '../core/data/sitemap.ts';
import { getLibrary } from '../library.ts';
import { absolute, urls } from '../urls.ts';

/** Every page for search engines, or the list of the parts where one file cannot hold them. */
export const GET: APIRoute = async () => {
  const entries = sitemapEntries(await getLibrary(), urls);
  const parts = Array.from({ length: Math.ceil(entries.length / sitemapSize) }, (_, index) =>
    absolute(urls.file(`sitemap-${index + 1}.xml`)),
  );
  const body = parts.length > 1 ? sitemapIndexXml(parts) : sitemapXml(entries, absolute);
  return new Response(body, { headers: { 'content-type': 'application/xml' } });
};
