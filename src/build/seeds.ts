import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSeed } from '../core/seed.ts';
import { decode } from '../loaders/decode.ts';
import type { Manifest } from './manifest.ts';
import { firstDifference, pageText, seedText } from './verbatim.ts';

/**
 * Puts every seed byte for byte beside its page, and compares the words of the two: the report's words are sacred.
 * Throws when a seed is no longer the file that was read, or a page does not hold its words.
 */
export function publishSeeds(siteDir: string, seedsDir: string, { reports }: Manifest): void {
  const changed: string[] = [];
  for (const { slug, file, sha256 } of reports) {
    const seed = join(seedsDir, file);
    const bytes = readFileSync(seed);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new Error(`${file} was changed while the edition was being built. Build again.`);
    }
    const folder = join(siteDir, 'articles', slug);
    const ending = file.endsWith('.md') ? 'md' : 'txt';
    writeFileSync(join(folder, `seed.${ending}`), bytes);
    if (ending === 'md') continue;
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const difference = differenceBetween(decode(bytes, seed).text ?? '', page);
    if (difference) changed.push(`${seed}: "${difference.expected}" became "${difference.found}"`);
  }
  if (changed.length > 0) {
    throw new Error(`Pages that do not hold their report's words:\n${changed.join('\n')}`);
  }
}

function differenceBetween(text: string, page: string) {
  return firstDifference(seedText(text, parseSeed(text)), pageText(page) ?? '');
}
