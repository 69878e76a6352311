import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The published `edition.json`. */
export interface Manifest {
  counts: { reports: number; terms: number; topics: number; mentions: number; linked: number };
  reports: { slug: string; file: string; sha256: string; bytes: number }[];
}

/** Reads the manifest of a built site. Throws if there is none. */
export function readManifest(siteDir: string): Manifest {
  return JSON.parse(readFileSync(join(siteDir, 'edition.json'), 'utf8')) as Manifest;
}
