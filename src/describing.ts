import type { Describing } from './core/structured-data.ts';
import { urls } from './library.ts';
import { site } from './site.ts';

/** What this site's pages describe themselves with, under the address that Astro gives. */
export function describing(root: URL | undefined): Describing {
  return { urls, site, absolute: (href) => new URL(href, root).href };
}
