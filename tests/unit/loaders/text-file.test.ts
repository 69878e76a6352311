import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderAt, readTextFile } from '../../../src/loaders/text-file.ts';
import { newFolder } from '../../support/new-folder.ts';

const home = newFolder();
const path = join(home, 'seeds');
mkdirSync(join(path, 'folder'), { recursive: true });
writeFileSync(join(home, 'outside.txt'), 'Not for readers.');
writeFileSync(join(path, 'report.txt'), '\uFEFFTalks went on.');
symlinkSync('report.txt', join(path, 'link.txt'));
symlinkSync('../seeds/report.txt', join(path, 'there-and-back.txt'));
symlinkSync('../outside.txt', join(path, 'out.txt'));
symlinkSync('/dev/zero', join(path, 'endless.txt'));
symlinkSync('nowhere.txt', join(path, 'dangling.txt'));
symlinkSync('circle.txt', join(path, 'circle.txt'));
symlinkSync('folder', join(path, 'link-to-folder.txt'));
execFileSync('mkfifo', [join(path, 'pipe.txt')]);
symlinkSync('seeds', join(home, 'linked-seeds'));

const textOrProblem = (name: string, folder = folderAt(path)) => {
  const read = readTextFile(folder, name);
  return read.text ?? read.problems[0].found;
};

describe('a file of an editor', () => {
  it.each([
    ['report.txt', 'Talks went on.'],
    ['link.txt', 'Talks went on.'],
    ['there-and-back.txt', 'Talks went on.'],
    ['out.txt', 'a link that leads outside the folder'],
    ['endless.txt', 'a link that leads outside the folder'],
    ['dangling.txt', 'a file that cannot be opened (ENOENT)'],
    ['circle.txt', 'a file that cannot be opened (ELOOP)'],
    ['folder', 'a folder'],
    ['link-to-folder.txt', 'a folder'],
    ['pipe.txt', 'something that is not a file'],
    ['missing.txt', 'a file that cannot be opened (ENOENT)'],
  ])('%s: %s', (name, expected) => {
    expect(textOrProblem(name)).toBe(expected);
  });

  it('may lie in a folder that is a link itself', () => {
    expect(textOrProblem('link.txt', folderAt(join(home, 'linked-seeds')))).toBe('Talks went on.');
  });

  it('is refused before it is read where it is too large, also behind a link', () => {
    const folder = folderAt(path, 16);
    expect([textOrProblem('report.txt', folder), textOrProblem('link.txt', folder)]).toEqual([
      '17 bytes',
      '17 bytes',
    ]);
  });

  it('is named as an editor would: from here if it lies here, else by its whole path', () => {
    expect(folderAt('seeds').shown).toBe('seeds/');
    expect(folderAt(`${process.cwd()}/seeds/`).shown).toBe('seeds/');
    expect(folderAt('.').shown).toBe('');
    expect(folderAt(path).shown).toBe(`${path}/`);
  });
});
