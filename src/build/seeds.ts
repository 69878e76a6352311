import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest } from './manifest.ts';

/** Puts every seed byte for byte beside its page. Throws when one is no longer the file that was read. */
export function publishSeeds(siteDir: string, seedsDir: string, { reports }: Manifest): void {
  for (const { slug, file, sha256 } of reports) {
    const bytes = readFileSync(join(seedsDir, file));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new Error(`${file} was changed while the edition was being built. Build again.`);
    }
    const ending = file.endsWith('.md') ? 'md' : 'txt';
    const target = join(siteDir, 'articles', slug, `seed.${ending}`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
