import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { urls } from '../urls.ts';

/** How the site appears on a home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      id: urls.home(),
      start_url: urls.home(),
      scope: urls.home(),
      display: 'minimal-ui',
      background_color: '#fffdf9',
      theme_color: '#fffdf9',
      icons: [
        { src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: urls.file('icon-192.png'), sizes: '192x192', type: 'image/png' },
        { src: urls.file('icon-512.png'), sizes: '512x512', type: 'image/png' },
        {
          src: urls.file('icon-maskable-512.png'),
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
