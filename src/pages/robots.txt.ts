import type { APIRoute } from 'astro';
import { urls } from '../library.ts';

/** Everything may be read; search engines find the list of pages here. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.file('sitemap.xml'), site)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
