import type { Describing } from './core/structured-data.ts';
import { urls } from './library.ts';
import { site } from './site.ts';

const { origin } = new URL(import.meta.env.SITE);

/** The whole address of a page or file of this site. */
export const absolute = (href: string): string => origin + href;

/** What this site's pages describe themselves with. */
export const describing: Describing = { urls, site, absolute };
