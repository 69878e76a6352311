import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/build/manifest.ts';
import { newFolder } from '../../support/new-folder.ts';

const verify = (...args: string[]) =>
  spawnSync(process.execPath, ['src/commands/verify.ts', ...args], { encoding: 'utf8' });

describe('npm run verify', () => {
  it('says how it is used', () => {
    const { status, stdout, stderr } = verify('--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('npm run verify [-- FOLDER]');
  });

  it('takes no mistake of a call for a folder', () => {
    const { status, stderr } = verify('--strict');
    expect(status).toBe(2);
    expect(stderr).toContain('npm run verify [-- FOLDER]');
  });

  it('takes no broken manifest for one', () => {
    const site = newFolder();
    const broken = ['null', '[]', '{"counts":{},"reports":[null]}', '{"counts":{},"reports":[{}]}'];
    for (const text of ['', ...broken]) {
      writeFileSync(join(site, 'edition.json'), text);
      expect(() => readManifest(site), text).toThrow('edition.json is broken: build the edition');
    }
    const { status, stderr } = verify(site);
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('is broken') });
  });
});
