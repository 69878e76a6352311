import type { SiteContext } from './core/data/structured-data.ts';
import { urlsFor } from './core/urls.ts';
import { site } from './site.ts';

/** The addresses of this site, below the path under which it stands. */
export const urls = urlsFor(import.meta.env.BASE_URL);

const { origin } = new URL(import.meta.env.SITE);

/** The whole address of a page or file of this site. */
export const absolute = (href: string): string => origin + href;

/** What this site's pages describe themselves with. */
export const siteContext: SiteContext = { urls, absolute, site };
