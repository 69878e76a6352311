import type { APIRoute } from 'astro';
import { searchRecords } from '../../core/search-records.ts';
import { getLibrary, urls } from '../../library.ts';
import { site } from '../../site.ts';

/** What the search index is made of. The build turns it into the index and does not publish it. */
export const GET: APIRoute = async () =>
  Response.json(searchRecords(await getLibrary(), urls, site.language));
