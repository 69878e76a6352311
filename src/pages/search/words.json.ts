import type { APIRoute } from 'astro';
import { wordsOfNames } from '../../core/search/spelling.ts';
import { getLibrary } from '../../library.ts';

/** What the search offers for a word that no page has. */
export const GET: APIRoute = async () => Response.json(wordsOfNames(await getLibrary()));
