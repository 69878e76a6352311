import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted, inDigits } from '../core/counted.ts';

/** The published `edition.json`. */
export interface Manifest {
  counts: { reports: number; terms: number; topics: number; mentions: number; linked: number };
  reports: { slug: string; file: string; sha256: string; bytes: number }[];
}

/** Reads the manifest of a built site. Throws if there is none, or if it is broken. */
export function readManifest(siteDir: string): Manifest {
  const file = join(siteDir, 'edition.json');
  const text = readFileSync(file, 'utf8');
  try {
    const manifest = JSON.parse(text) as Manifest;
    const named = manifest.reports.map(({ slug, file, sha256 }) => [slug, file, sha256]);
    if (manifest.counts && named.flat().every((name) => typeof name === 'string')) return manifest;
  } catch {
    // Told below, as one that is JSON and no manifest.
  }
  throw new Error(`${file} is broken: build the edition again.`);
}

/** What was built, in two lines. */
export function summaryOf(
  { counts }: Manifest,
  { written, kept }: { written: number; kept: number },
  published: string,
): string {
  const { reports, terms, topics, mentions, linked } = counts;
  const unchanged = kept > 0 ? `, ${inDigits(kept)} of them unchanged` : '';
  return (
    `${counted(reports, 'report')}, ${counted(terms, 'term')}, ${counted(topics, 'topic')}; ${counted(mentions, 'mention')}, ${inDigits(linked)} of them linked.\n` +
    `${counted(written + kept, 'file')} in ${published}${unchanged}. The words of each plain-text report match its file.`
  );
}
