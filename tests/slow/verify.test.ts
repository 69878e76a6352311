import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../support/new-folder.ts';

// A copy of the site that `npm test` has built, to tamper with.
const home = newFolder();
const site = join(home, 'dist');
const report = join(site, 'articles/000-b59c10d3d04d10ab');

const verify = (folder = site) =>
  spawnSync(process.execPath, ['src/commands/verify.ts', folder], { encoding: 'utf8' });
const change = (file: string, from: string, to: string) => {
  const before = readFileSync(file, 'utf8');
  expect(before).toContain(from);
  writeFileSync(file, before.replaceAll(from, to));
};

beforeEach(() => cpSync('dist', site, { recursive: true }));

describe('npm run verify', () => {
  it('passes a site as it was built', () => {
    expect(verify()).toMatchObject({ status: 0, stderr: '' });
  });

  it('reports a file of which one byte was changed', () => {
    change(join(report, 'seed.txt'), 'Moscow', 'Mosc0w');
    const { status, stderr } = verify();
    expect(status).toBe(1);
    expect(stderr).toMatch(/seed\.txt: SHA-256 is [0-9a-f]{64}, but [0-9a-f]{64} in the manifest/);
    expect(stderr).toMatch(/^1 fault in \d+ reports?\.$/m);
  });

  it('reports a page whose words were changed', () => {
    change(join(report, 'index.html'), 'disconnected from reality', 'in touch with reality');
    const { status, stderr } = verify();
    expect(status).toBe(1);
    expect(stderr).toContain('disconnected from');
    expect(stderr).toContain('in touch with');
  });

  it('reports a page that names another digest, a page that is gone, and a file that nobody knows', () => {
    const { reports } = JSON.parse(readFileSync(join(site, 'edition.json'), 'utf8'));
    change(join(report, 'index.html'), reports[0].sha256, '0'.repeat(64));
    expect(verify().stderr).toContain('does not show the SHA-256');
    rmSync(join(report, 'index.html'));
    expect(verify().stderr).toContain('index.html: missing');
    cpSync(report, join(site, 'articles/stranger'), { recursive: true });
    appendFileSync(join(site, 'articles/stranger/seed.txt'), 'x');
    expect(verify().stderr).toContain('articles/stranger/seed.txt: not in the manifest');
  });

  it('says what to do where there is no site', () => {
    const { status, stderr } = verify(home);
    expect(status).toBe(1);
    expect(stderr).toContain('npm run build');
    expect(stderr).not.toContain('    at ');
  });
});
