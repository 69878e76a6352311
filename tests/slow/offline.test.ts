import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { newFolder } from '../support/new-folder.ts';

/** Runs a command where there is no network but the machine's own, which Linux allows without rights. */
const offline = (command: string, args: readonly string[]) =>
  spawnSync('unshare', ['--map-root-user', '--net', command, ...args], {
    encoding: 'utf8',
    env: buildEnv({}),
  });
const canCut = offline('true', []).status === 0;
const askOutside = `fetch('https://example.org').then(() => process.exit(0), () => process.exit(7))`;

describe.skipIf(!canCut)('without a network', () => {
  it('there is none: nothing outside can be reached', () => {
    expect(offline(process.execPath, ['-e', askOutside]).status).toBe(7);
  });

  it('an edition is built', () => {
    const dist = join(newFolder(), 'dist');
    const { status, stderr } = offline(process.execPath, [
      ...['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist],
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(existsSync(join(dist, 'pagefind', 'pagefind.js'))).toBe(true);
  });
});
