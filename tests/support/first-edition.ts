import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const isFirst = (name: string) => name.startsWith('000_b59c10d3d04d10ab.');
const isAlone = readdirSync('seeds').every(isFirst);

/**
 * Where the edition stands that the browser tests walk through: one of the first report alone, so that no report that an
 * editor adds changes what they meet. It is the built site itself as long as there is no other report.
 */
export const firstEdition = isAlone ? 'dist' : 'reports/first-edition';

/** Builds it where it is not the built site. */
export function buildFirstEdition(): void {
  if (isAlone) return;
  const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
  for (const name of readdirSync('seeds').filter(isFirst)) {
    cpSync(join('seeds', name), join(seeds, name));
  }
  execFileSync('npm', ['run', '-s', 'build', '--', '--outDir', firstEdition], {
    env: { ...process.env, SEEDS_DIR: seeds, NODE_ENV: 'production' },
  });
  rmSync(seeds, { recursive: true });
}

/** How many terms its glossary has. */
export const termsInFirstEdition = (): number =>
  JSON.parse(readFileSync(join(firstEdition, 'edition.json'), 'utf8')).counts.terms;

/** The file of a page or script of it, by its address. */
export const built = (path: string): Buffer =>
  readFileSync(join(firstEdition, path.split('?')[0]?.replace(/\/$/, '/index.html') ?? ''));
