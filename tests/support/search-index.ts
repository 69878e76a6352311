import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexBeside } from '../../src/build/indexing.ts';
import type { SearchRecord } from '../../src/core/search-records.ts';

/** Puts the search index of the records, part by part, into a site, as a build does. */
export async function indexSite(siteDir: string, parts: SearchRecord[][], last?: string) {
  const workDir = mkdtempSync(join(tmpdir(), 'records-'));
  try {
    await indexBeside(siteDir, parts, last, workDir);
  } finally {
    rmSync(workDir, { recursive: true });
  }
}

/** Whether a part of an index is the one of the last edition, and not a new one like it. */
export function isKept(part: string, last: string, siteDir: string): boolean {
  const numberOf = (site: string) => statSync(join(site, part, 'made-of.json')).ino;
  return numberOf(siteDir) === numberOf(last);
}
