import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { newFolder } from '../support/new-folder.ts';

/** Runs a shell script where disks may be mounted that nobody else sees, which Linux allows without rights. */
const apart = (script: string, ...args: string[]) =>
  spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script, 'sh', ...args], {
    encoding: 'utf8',
    env: buildEnv({}),
  });
const canMount = apart('mount -t tmpfs tmpfs /mnt').status === 0;

const script = `
  site=$1/dist; node=$2
  build() { $node node_modules/astro/bin/astro.mjs build --outDir $site 2>&1; }
  digest() { find $site -type f | sort | xargs sha256sum | sha256sum; }
  mount -t tmpfs -o size=64m tmpfs $1 && build >/dev/null && digest
  $change
  build && echo built
  digest; ls -A $1 | grep -v '^filler$'`;

describe.skipIf(!canMount)('what was published stays as it was', () => {
  for (const [fault, change] of [
    // Room for half of another edition is left.
    [
      'when the disk is full',
      'room=$(df --output=avail $1 | tail -1); head -c $(( (room - $(du -sk $site | cut -f1) / 2) * 1024 )) /dev/zero >$1/filler',
    ],
    ['when the disk may only be read', 'mount -o remount,ro $1'],
  ] as const) {
    it(fault, () => {
      const { stdout } = apart(script.replace('$change', change), newFolder(), process.execPath);
      const digests = stdout.match(/^[0-9a-f]{64}/gm) ?? [];
      expect(digests).toHaveLength(2);
      expect(digests[1]).toBe(digests[0]);
      expect(stdout).toContain('The new edition could not be put in place');
      expect(stdout).not.toContain('built\n');
      expect(stdout).not.toMatch(/\n\s+at /);
      expect(stdout.trim().split('\n').at(-1)).toBe('dist');
    });
  }
});
