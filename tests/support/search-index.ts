import { statSync } from 'node:fs';
import { join } from 'node:path';
import { indexBeside } from '../../src/build/indexing.ts';
import type { SearchRecord } from '../../src/core/search/records.ts';
import { newFolder } from './new-folder.ts';

/** Puts the search index of the records, part by part, into a site, as a build does. */
export async function indexSite(siteDir: string, parts: SearchRecord[][], last?: string) {
  await indexBeside(siteDir, parts, last, newFolder());
}

/** Whether a part of an index is the one of the last edition, and not a new one like it. */
export function isKept(part: string, last: string, siteDir: string): boolean {
  const numberOf = (site: string) => statSync(join(site, part, 'made-of.json')).ino;
  return numberOf(siteDir) === numberOf(last);
}
