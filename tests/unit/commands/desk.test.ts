import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../../support/new-folder.ts';

describe('npm run desk', () => {
  const folder = newFolder();
  const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['src/commands/desk.ts', ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  it('prints the report on the real edition, for people and for tools', () => {
    const found = run([]);
    expect(found).toMatchObject({ status: 0, stderr: '' });
    expect(found.stdout).toContain('John Kirby → john-kirby');
    const { reports, problems } = JSON.parse(run(['--json']).stdout);
    expect(problems).toEqual([]);
    expect(reports[0].linked).toContainEqual({ words: 'John Kirby', term: 'john-kirby' });
  });

  it('explains a text', () => {
    const { status, stdout } = run(['explain', 'A fresh start for the Outer Space Treaty']);
    expect(status).toBe(0);
    expect(stdout).toContain('Outer Space Treaty → outer-space-treaty');
    expect(stdout).toContain('start → new-start: counts only with the capitals of its form');
  });

  it('ends with 1 where there are problems, and reports them', () => {
    writeFileSync(join(folder, 'x.txt'), 'A report.');
    writeFileSync(join(folder, 'x.yaml'), 'topics: [nowhere]');
    const { status, stderr, stdout } = run(['--json'], { SEEDS_DIR: folder });
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere');
    expect(JSON.parse(stdout).problems).toHaveLength(1);
  });

  it('says why a report that is asked for is not there', () => {
    writeFileSync(join(folder, 'vote.txt'), Buffer.from([0x78, 0xe9]));
    const { status, stderr } = run(['vote'], { SEEDS_DIR: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(/seed-encoding: .*No report's file has vote in its name/s);
  });

  it('names each name that no report has, whatever the others are', () => {
    const { status, stderr } = run(['000_b59c', 'nowhere']);
    expect(stderr).toContain("No report's file has nowhere in its name.");
    expect(status).toBe(2);
  });
});
