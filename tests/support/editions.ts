import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeCorpus } from './corpus.ts';
import { type Served, serve } from './serve.ts';

const run = promisify(execFile);

/** An edition made for tests: its folder, what the build said, and an address where it is served. */
export interface TestEdition extends Served {
  folder: string;
  output: string;
}

/** Builds an edition of made-up reports in a folder of its own and serves it. `close` takes it all away. */
export async function buildEdition(reports: number, base = '/'): Promise<TestEdition> {
  const seeds = mkdtempSync(join(tmpdir(), 'seeds-'));
  writeCorpus(seeds, { reports });
  const edition = await buildEditionOf(seeds, base);
  rmSync(seeds, { recursive: true, force: true });
  return edition;
}

/** Builds an edition of a folder of reports and serves it; `env` may name a glossary and topics of its own. */
export async function buildEditionOf(
  seeds: string,
  base = '/',
  env: NodeJS.ProcessEnv = {},
): Promise<TestEdition> {
  const root = mkdtempSync(join(tmpdir(), 'edition-'));
  const folder = join(root, 'dist');
  const { stdout } = await run('npx', ['astro', 'build', '--outDir', folder, '--base', base], {
    env: { ...process.env, SEEDS_DIR: seeds, NODE_ENV: 'production', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  const served = await serve(folder, base);
  return {
    folder,
    output: stdout,
    address: served.address,
    close: async () => {
      await served.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
