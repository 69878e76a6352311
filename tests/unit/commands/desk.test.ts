import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('npm run desk tells why a report that is asked for is not there', () => {
  const seeds = mkdtempSync(join(tmpdir(), 'desk-'));
  writeFileSync(join(seeds, 'vote.txt'), Buffer.from([0x78, 0xe9]));
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/desk.ts', 'vote'], {
    env: { ...process.env, SEEDS_DIR: seeds },
    encoding: 'utf8',
  });
  rmSync(seeds, { recursive: true });
  expect(status).toBe(2);
  expect(stderr).toMatch(/seed-encoding: [^]*No report's file has vote in its name/);
});
