import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnv } from '../support/build-env.ts';

const home = mkdtempSync(join(tmpdir(), 'faults-'));
const seeds = join(home, 'seeds');
const dist = join(home, 'dist');

function start(env: NodeJS.ProcessEnv = {}, outDir = dist): ChildProcess {
  return spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    {
      env: buildEnv({ SEEDS_DIR: seeds, ...env }),
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
}

/** Exit code and what was said on standard error. */
function ended(build: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  build.stderr?.on('data', (data) => {
    said += data;
  });
  return new Promise((resolve) => build.on('close', (code) => resolve({ code, said })));
}

/** One digest of every name and byte below a folder. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

beforeAll(async () => {
  mkdirSync(seeds);
  cpSync('seeds', seeds, { recursive: true });
  writeFileSync(
    join(seeds, 'second.txt'),
    'A second report on the Outer Space Treaty stands here.\n',
  );
  expect(await ended(start())).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('what was published stays as it was', () => {
  it('when a report cannot be read, and all problems are told at once', async () => {
    const before = digest(dist);
    writeFileSync(join(seeds, 'bad.txt'), Buffer.from([0x43, 0xe9, 0x21]));
    writeFileSync(join(seeds, 'alone.yaml'), 'headline: Alone\n');
    const { code, said } = await ended(start());
    rmSync(join(seeds, 'bad.txt'));
    rmSync(join(seeds, 'alone.yaml'));
    expect(code).not.toBe(0);
    expect(said).toMatch(/sidecar-orphan[\s\S]*seed-encoding/);
    expect(said).toMatch(/2 problems, 0 warnings/);
    expect(said.match(/seed-encoding/g)).toHaveLength(1);
    expect(said).not.toMatch(/\n\s+at /);
    expect(digest(dist)).toBe(before);
  });

  it('when the folder of reports is missing', async () => {
    const before = digest(dist);
    const { code, said } = await ended(start({ SEEDS_DIR: join(home, 'nowhere') }));
    expect(code).not.toBe(0);
    expect(said).toContain('seeds-missing');
    expect(digest(dist)).toBe(before);
  });

  for (const signal of ['SIGKILL', 'SIGINT'] as const) {
    it(`when a build is ended by ${signal} at ten moments, and the next build clears up`, async () => {
      const before = digest(dist);
      for (let moment = 1; moment <= 10; moment++) {
        const build = start();
        const end = ended(build);
        // Spread over the two to three seconds that this build takes.
        await new Promise((resolve) => setTimeout(resolve, moment * 190));
        build.kill(signal);
        await end;
        expect(existsSync(dist)).toBe(true);
        expect(digest(dist)).toBe(before);
      }
      expect(await ended(start())).toMatchObject({ code: 0 });
      expect(digest(dist)).toBe(before);
      expect(globSync('dist.*', { cwd: home })).toEqual([]);
    });
  }
});

describe('an edition', () => {
  it('is the same to the byte in another folder, time zone and language, side by side with another build', async () => {
    const [one, two] = [join(home, 'one'), join(home, 'deep/er/two')];
    const results = await Promise.all([
      ended(start({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, one)),
      ended(start({ TZ: 'America/St_Johns' }, two)),
    ]);
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    expect(digest(one)).toBe(digest(dist));
    expect(digest(two)).toBe(digest(dist));
  });

  it('holds nothing of a report that was taken out', async () => {
    rmSync(join(seeds, 'second.txt'));
    expect(await ended(start())).toMatchObject({ code: 0 });
    expect(existsSync(join(dist, 'articles/second'))).toBe(false);
    const naming = globSync('**/*.{html,xml,json,ttl,csv,jsonld}', { cwd: dist }).filter((file) =>
      readFileSync(join(dist, file), 'utf8').includes('A second report'),
    );
    expect(naming).toEqual([]);
  });
});
