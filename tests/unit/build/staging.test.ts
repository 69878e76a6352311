import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { clearLeftovers, publish, refuseForeignFolder } from '../../../src/build/staging.ts';
import { newFolder } from '../../support/new-folder.ts';

let folder: string;
let dist: string;
beforeEach(() => {
  folder = newFolder();
  dist = join(folder, 'dist');
});

/** The number of a process that has ended. */
const endedPid = () => spawnSync('true').pid;

/** A finished edition of one page. */
function finished(): string {
  const made = join(folder, 'made');
  mkdirSync(made);
  writeFileSync(join(made, 'new.html'), 'new');
  return made;
}

describe('the place of an edition', () => {
  it('may be free, empty or an edition', () => {
    expect(() => refuseForeignFolder(dist)).not.toThrow();
    mkdirSync(dist);
    expect(() => refuseForeignFolder(`${dist}/`)).not.toThrow();
    writeFileSync(join(dist, 'edition.json'), '{}');
    expect(() => refuseForeignFolder(dist)).not.toThrow();
  });
  it('may be no edition that holds a history, as a folder or as the file of a worktree', () => {
    mkdirSync(join(dist, '.git'), { recursive: true });
    writeFileSync(join(dist, 'edition.json'), '{}');
    expect(() => refuseForeignFolder(dist)).toThrow(/holds a \.git, and .* history .* deleted/);
    rmSync(join(dist, '.git'), { recursive: true });
    writeFileSync(join(dist, '.git'), 'gitdir: elsewhere');
    expect(() => refuseForeignFolder(dist)).toThrow(/holds a \.git/);
  });
  it('may be nothing else: no folder of reports, no file', () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'report.txt'), 'words');
    expect(() => refuseForeignFolder(dist)).toThrow(/holds no edition\.json/);
    expect(() => refuseForeignFolder(join(dist, 'report.txt'))).toThrow(/holds no edition\.json/);
    expect(() => refuseForeignFolder('/')).toThrow(/^\/ is not an edition/);
  });
});

describe('a finished edition', () => {
  it('takes the place of the last one whole', async () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'old.html'), 'old');
    await publish(finished(), dist);
    expect(readdirSync(dist)).toEqual(['new.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('is published where nothing was', async () => {
    await publish(finished(), `${dist}/deep/er/`);
    expect(readFileSync(join(dist, 'deep/er/new.html'), 'utf8')).toBe('new');
  });

  it('takes the place of the one that a link leads to, and the link stays', async () => {
    const link = join(folder, 'link');
    symlinkSync('dist', link);
    await publish(finished(), `${link}/`);
    expect(readdirSync(dist)).toEqual(['new.html']);
    expect(readlinkSync(link)).toBe('dist');
    renameSync(dist, `${dist}.previous-${endedPid()}`);
    clearLeftovers(link);
    expect(readdirSync(dist)).toEqual(['new.html']);
  });

  it('leaves the last one alone when it cannot be brought', async () => {
    mkdirSync(dist);
    await expect(publish(join(folder, 'nothing'), dist)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('what killed builds left', () => {
  it('is cleared, and nothing of a running one', () => {
    mkdirSync(join(folder, `dist.staging-${endedPid()}`));
    mkdirSync(join(folder, `dist.staging-${process.ppid}`));
    mkdirSync(join(folder, 'dist.staging-mine'));
    clearLeftovers(dist);
    expect(readdirSync(folder).sort()).toEqual(
      [`dist.staging-${process.ppid}`, 'dist.staging-mine'].sort(),
    );
  });

  it('is cleared when their number is that of the running one, as in containers', () => {
    mkdirSync(dist);
    mkdirSync(join(folder, `dist.staging-${process.pid}`));
    mkdirSync(join(folder, `dist.previous-${process.pid}`));
    clearLeftovers(dist);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('is put back when it is the last edition, killed between the two moves', () => {
    mkdirSync(join(folder, `dist.previous-${endedPid()}`));
    clearLeftovers(`${dist}/`);
    expect(existsSync(dist)).toBe(true);
  });
});
