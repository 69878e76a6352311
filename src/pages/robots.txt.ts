import type { APIRoute } from 'astro';
import { absolute, urls } from '../urls.ts';

/** Everything may be read; search engines find the list of pages here. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.file('sitemap.xml'))}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
