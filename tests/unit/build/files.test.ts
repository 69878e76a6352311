import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Files } from '../../../src/build/files.ts';
import { newFolder } from '../../support/new-folder.ts';

let home: string;
let next: string;
let last: string;
beforeEach(() => {
  home = newFolder();
  [next, last] = [join(home, 'next'), join(home, 'last')];
});

const publish = (name: string, text: string) => {
  mkdirSync(dirname(join(last, name)), { recursive: true });
  writeFileSync(join(last, name), text);
};
const pieces = (...texts: string[]) => texts.map((text) => Buffer.from(text));
const sameFile = (name: string) =>
  statSync(join(next, name)).ino === statSync(join(last, name)).ino;

describe('the files of an edition', () => {
  it('are written from their pieces', () => {
    new Files(next).write('a/b/x.html', pieces('é', '', 'x'));
    expect(readFileSync(join(next, 'a/b/x.html'), 'utf8')).toBe('éx');
  });

  it('are those of the last edition where nothing has changed', () => {
    publish('a/same.html', 'before, between, after');
    const files = new Files(next, last);
    files.write('a/same.html', pieces('before, ', 'between', ', after'));
    expect(sameFile('a/same.html')).toBe(true);
    expect(files).toMatchObject({ written: 0, kept: 1 });
  });

  for (const [what, text] of [
    ['as long', 'before, betweeN, after'],
    ['longer', 'before, between, after.'],
    ['empty', ''],
  ] as const) {
    it(`leave that of the last edition as it was where it is another, ${what}`, () => {
      publish('x.html', text);
      const files = new Files(next, last);
      files.write('x.html', pieces('before, ', 'between', ', after'));
      expect(readFileSync(join(next, 'x.html'), 'utf8')).toBe('before, between, after');
      expect(readFileSync(join(last, 'x.html'), 'utf8')).toBe(text);
      expect(files).toMatchObject({ written: 1, kept: 0 });
    });
  }

  it('are UTF-8 whatever their texts hold', () => {
    const texts = ['', 'a', 'é', '’', '🛰️ و', 'half: \uD83D.', '\uDEF0 half', '\uFEFF', '\0'];
    new Files(next).write('x.txt', [...texts, Buffer.from('é'), texts.join('')]);
    const expected = `${texts.join('\n').toWellFormed().replaceAll('\n', '')}é`;
    expect(readFileSync(join(next, 'x.txt'))).toEqual(
      Buffer.from(expected + texts.join('').toWellFormed()),
    );
  });

  it('may be larger than any before', () => {
    const text = 'x'.repeat(300_000);
    publish('large.html', text);
    const files = new Files(next, last);
    files.write('large.html', pieces(text));
    expect(sameFile('large.html')).toBe(true);
  });

  it('are never opened a second time: it could be one of the last edition', () => {
    publish('x.html', 'old');
    const files = new Files(next, last);
    files.write('x.html', pieces('old'));
    expect(() => files.write('x.html', pieces('new'))).toThrow('EEXIST');
    expect(readFileSync(join(last, 'x.html'), 'utf8')).toBe('old');
  });
});
