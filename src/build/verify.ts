import { hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeed } from '../core/seed.ts';
import { decode } from '../loaders/decode.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { lostWords } from './verbatim.ts';

/**
 * Checks a built site against its own manifest: every seed is there byte for byte, its page names its digest and shows
 * its words, and no seed stands there of which the manifest does not know. Returns a line for each fault.
 * Throws if the folder has no manifest.
 */
export function verifySite(siteDir: string): { manifest: Manifest; faults: string[] } {
  const manifest = readManifest(siteDir);
  const known = new Set(manifest.reports.map(({ slug, file }) => seedPath(slug, file)));
  const unknown = globSync('articles/*/seed.{txt,md}', { cwd: siteDir })
    .filter((path) => !known.has(path))
    .map((path) => `${path}: not in the manifest`);
  const faults = manifest.reports.flatMap((report) => checkReport(siteDir, report));
  return { manifest, faults: [...faults, ...unknown.sort()] };
}

const seedPath = (slug: string, file: string) =>
  join('articles', slug, file.endsWith('.md') ? 'seed.md' : 'seed.txt');

function checkReport(siteDir: string, report: Manifest['reports'][number]): string[] {
  const { slug, file, sha256 } = report;
  const seed = seedPath(slug, file);
  const page = join('articles', slug, 'index.html');
  const missing = [seed, page].filter((path) => !existsSync(join(siteDir, path)));
  if (missing.length > 0) return missing.map((path) => `${path}: missing`);

  const bytes = readFileSync(join(siteDir, seed));
  const digest = hash('sha256', bytes);
  if (digest !== sha256) return [`${seed}: SHA-256 is ${digest}, but ${sha256} in the manifest`];

  const html = readFileSync(join(siteDir, page), 'utf8');
  if (!html.includes(sha256)) return [`${page}: does not show the SHA-256 of its file`];
  if (file.endsWith('.md')) return [];
  const { text = '' } = decode(bytes, seed);
  const lost = lostWords(text, parseSeed(text), html);
  return lost ? [`${page}: "${lost.expected}" became "${lost.found}"`] : [];
}
