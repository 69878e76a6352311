import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newMemory } from '../../../src/loaders/memory.ts';
import { readSeeds } from '../../../src/loaders/seeds.ts';
import { newFolder } from '../../support/new-folder.ts';

describe('an edition of which it is known what was touched', () => {
  let home = '';
  beforeEach(() => {
    home = newFolder();
    writeFileSync(join(home, 'a.txt'), 'Talks went on.');
    writeFileSync(join(home, 'b.txt'), 'Talks came on.');
    symlinkSync(join(home, 'b.txt'), join(home, 'link.txt'));
  });

  const limit = 100;
  /** What is read after a change if the system names these files. */
  const after = (change: () => void, ...touched: string[]) => {
    const memory = newMemory();
    readSeeds(home, limit, memory);
    change();
    memory.startReading(new Set(touched.map((name) => join(home, name))));
    return { memory, now: readSeeds(home, limit, memory) };
  };
  const write = (name: string, text: string) => () => writeFileSync(join(home, name), text);
  const words = ({ articles }: ReturnType<typeof readSeeds>) => articles.map(({ text }) => text);

  function replaceByFolder() {
    rmSync(join(home, 'a.txt'));
    mkdirSync(join(home, 'a.txt'));
  }

  it('opens no file that was not', () => {
    const { now } = after(write('a.txt', 'Talks ended.'));
    expect(words(now)[0]).toBe('Talks went on.');
  });

  it('reads what was touched, and every link', () => {
    const { now } = after(write('b.txt', 'Talks ended.'), 'b.txt');
    expect(words(now)).toEqual(['Talks went on.', 'Talks ended.', 'Talks ended.']);
  });

  it.each<[string, () => void]>([
    ['is too large', write('a.txt', 'x'.repeat(200))],
    ['is no text', write('a.txt', 'x\u0000')],
    ['is a folder', replaceByFolder],
  ])('does not forget that a file %s when another is touched', (_, change) => {
    const { memory, now } = after(change, 'a.txt');
    // The link is reported as a report that is there twice.
    expect(now.problems.filter(({ code }) => code !== 'seed-twice')).toHaveLength(1);
    memory.startReading(new Set([join(home, 'b.txt')]));
    expect(readSeeds(home, limit, memory).problems).toEqual(now.problems);
  });

  it('is read as a whole where the system does not tell', () => {
    const memory = newMemory();
    readSeeds(home, limit, memory);
    write('a.txt', 'Talks have ended.')();
    memory.startReading(undefined);
    expect(words(readSeeds(home, limit, memory))[0]).toBe('Talks have ended.');
  });
});
