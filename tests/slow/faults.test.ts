import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { newFolder } from '../support/new-folder.ts';

const home = newFolder();
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

it('an edition that is meant to be empty is built without a warning', () => {
  const empty = join(home, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'EMPTY'), '');
  const { status, output } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', join(home, 'empty-dist')],
    { env: buildEnv({ SEEDS_DIR: empty }), encoding: 'utf8' },
  );
  expect(status).toBe(0);
  expect(output.join('')).toMatch(/^0 reports, /);
});

describe('what was published stays as it was', () => {
  it('when a report cannot be read, and all problems are reported at once', async () => {
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

  it('when one page cannot be written', async () => {
    const before = digest(dist);
    const fault = `
      import fs from 'node:fs';
      import { syncBuiltinESMExports } from 'node:module';
      for (const name of ['writeFileSync', 'writeFile', 'openSync']) {
        const real = fs[name];
        fs[name] = (path, ...rest) => {
          if (String(path).includes('articles/second')) throw new Error('the fault of one page');
          return real(path, ...rest);
        };
      }
      syncBuiltinESMExports();`;
    const injected = join(home, 'fault.mjs');
    writeFileSync(injected, fault);
    const { code, said } = await ended(start({ NODE_OPTIONS: `--import ${injected}` }));
    expect(code).not.toBe(0);
    expect(said).toContain('the fault of one page');
    expect(digest(dist)).toBe(before);
  });

  it('when what an earlier build kept is broken, foreign or edited by hand', async () => {
    const before = digest(dist);
    const kept = globSync('{node_modules/.astro,node_modules/.vite,.astro}/**/*.{json,mjs,ts}');
    const copies = kept.map((file) => readFileSync(file));
    const foreign = JSON.stringify([['articles', { second: { data: { text: 'false words' } } }]]);
    for (const file of [...kept, 'node_modules/.astro/data-store.json', '.astro/data-store.json']) {
      writeFileSync(file, foreign);
    }
    const { code } = await ended(start());
    rmSync('node_modules/.astro/data-store.json', { force: true });
    rmSync('.astro/data-store.json', { force: true });
    for (const [index, file] of kept.entries()) writeFileSync(file, copies[index] ?? '');
    expect(code).toBe(0);
    expect(digest(dist)).toBe(before);
  });

  // Moments that differ from run to run, spread over the two to three seconds that this build takes.
  for (const [signal, moments] of [
    ['SIGKILL', 20],
    ['SIGINT', 10],
  ] as const) {
    it(`when a build is ended by ${signal} at ${moments} moments, and the next build clears up`, async () => {
      const before = digest(dist);
      for (let moment = 1; moment <= moments; moment++) {
        const build = start();
        const end = ended(build);
        const wait = ((moment - Math.random()) / moments) * 2200;
        await new Promise((resolve) => setTimeout(resolve, wait));
        build.kill(signal);
        await end;
        expect(existsSync(dist), `${signal} after ${wait} ms`).toBe(true);
        expect(digest(dist), `${signal} after ${wait} ms`).toBe(before);
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
