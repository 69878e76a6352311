import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  type Stats,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readGlossary } from '../../../src/loaders/glossary.ts';
import { newMemory } from '../../../src/loaders/memory.ts';
import { readSeeds } from '../../../src/loaders/seeds.ts';
import type { Text } from '../../../src/loaders/text-file.ts';

describe('what a file gave', () => {
  const long = Date.now() - 3_600_000;
  const entry = { ctimeMs: long, mtimeMs: long, size: 4, ino: 7 } as Stats;
  const text = (words: string): Text => ({ text: words, sha256: words, bytes: 4, problems: [] });
  /** Whether a second reading opens the file again, and whether it gives the same object. */
  const again = (first: Stats, second: Stats, now = text('peace')) => {
    const memory = newMemory();
    let opened = 0;
    const read = (given: Text) => () => {
      opened++;
      return given;
    };
    const before = memory.ofFile('x.txt', first, read(text('peace')));
    const after = memory.ofFile('x.txt', second, read(now));
    return { opened: opened === 2, same: before === after };
  };

  it('is given again unopened while its entry is the same', () => {
    expect(again(entry, { ...entry } as Stats)).toEqual({ opened: false, same: true });
  });

  it.each(['ctimeMs', 'mtimeMs', 'size', 'ino'])('is read again after a change of %s', (field) => {
    const changed = { ...entry, [field]: long + 1 } as Stats;
    expect(again(entry, changed)).toEqual({ opened: true, same: true });
    expect(again(entry, changed, text('truce'))).toEqual({ opened: true, same: false });
  });

  it.each([
    ['a moment ago', 0],
    ['in a future that another clock shows', 3_600_000],
  ])('is read again though its entry is the same when it was changed %s', (_, from) => {
    const fresh = { ...entry, ctimeMs: Date.now() + from } as Stats;
    expect(again(fresh, fresh, text('truce'))).toEqual({ opened: true, same: false });
  });
});

describe('an edition of which it is known what was touched', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'touched-'));
    writeFileSync(join(home, 'a.txt'), 'Talks went on.');
    writeFileSync(join(home, 'b.txt'), 'Talks came on.');
    symlinkSync(join(home, 'b.txt'), join(home, 'link.txt'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

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
    // The link is told as a report that is there twice.
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

describe('an edition that is read again', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'memory-'));
    write('a.txt', 'Talks went on.');
    write('b.txt', 'Talks went on \u200B elsewhere.');
    write('b.yaml', 'headline: Talks');
    write('c.md', '---\nheadline: Ours\n---\nTalks ended.');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const write = (name: string, text: string) => writeFileSync(join(home, name), text);
  const reader = () => {
    const memory = newMemory();
    return () => readSeeds(home, 1000, memory);
  };
  /** The ids of the reports that a change makes anew, and of those that it leaves as they are. */
  const after = (change: () => void) => {
    const read = reader();
    const before = read().articles;
    change();
    const { articles, problems } = read();
    const kept = articles.filter((article) => before.includes(article));
    const anew = articles.filter((article) => !before.includes(article));
    // However it was read, it is what a reading without a memory gives.
    expect({ articles, problems }).toEqual(readSeeds(home, 1000));
    return [kept, anew].map((some) => some.map(({ id }) => id).join(' '));
  };

  it.each<[string, () => void, string, string]>([
    ['nothing', () => {}, 'a b c', ''],
    ['a file saved as it was', () => write('a.txt', 'Talks went on.'), 'a b c', ''],
    ['a report', () => write('a.txt', 'Talks come on.'), 'b c', 'a'],
    ['a BOM', () => write('a.txt', '\uFEFFTalks went on.'), 'b c', 'a'],
    ['frontmatter', () => write('c.md', '---\nheadline: Mine\n---\nTalks ended.'), 'a b', 'c'],
    ['a sidecar', () => write('b.yaml', 'headline: Walks'), 'a c', 'b'],
    ['a sidecar with a mistake', () => write('b.yaml', 'headlin: Talks'), 'a c', 'b'],
    ['a sidecar that comes', () => write('a.yaml', 'headline: Talks'), 'b c', 'a'],
    ['a sidecar that goes', () => rmSync(join(home, 'b.yaml')), 'a c', 'b'],
    ['a report that goes', () => rmSync(join(home, 'a.txt')), 'b c', ''],
    ['a report that comes', () => write('d.txt', 'Talks went on.'), 'a b c', 'd'],
    ['a new name', () => renameSync(join(home, 'a.txt'), join(home, 'd.txt')), 'b c', 'd'],
    [
      'bytes that are no text',
      () => writeFileSync(join(home, 'a.txt'), '\xe9', 'latin1'),
      'b c',
      '',
    ],
  ])('changes with %s where it must', (_, change, kept, anew) => {
    expect(after(change)).toEqual([kept, anew]);
  });

  it('shows each of many saves in a row, though all are of one size and may bear one time', () => {
    const read = reader();
    const saves = Array.from({ length: 200 }, (_, index) => `Talk ${100 + index}.`);
    const shown = saves.map((text) => {
      write('a.txt', text);
      return read().articles[0]?.text;
    });
    expect(shown).toEqual(saves);
  });

  it('tells its warnings each time', () => {
    const read = reader();
    expect(read().problems.map(({ code }) => code)).toEqual(['seed-deceptive']);
    expect(read().problems.map(({ code }) => code)).toEqual(['seed-deceptive']);
  });

  it('refuses what is too large by another limit', () => {
    const memory = newMemory();
    readSeeds(home, 1000, memory);
    expect(readSeeds(home, 10, memory)).toEqual(readSeeds(home, 10));
  });

  it('keeps the terms whose files are unchanged', () => {
    const term = (name: string) =>
      `---\nname: ${name}\nkind: treaty\nshort: A treaty.\nforms: [${name}]\n` +
      `sources: [{ title: a, url: https://a.example/ }]\nreviewed: 2024-01-01\n---\nIt is one.`;
    const glossary = mkdtempSync(join(home, 'glossary-'));
    const memory = newMemory();
    const read = () => readGlossary(glossary, 1000, memory).terms;
    writeFileSync(join(glossary, 'pact.md'), term('Pact'));
    writeFileSync(join(glossary, 'treaty.md'), term('Treaty'));
    const [pact, treaty] = read();
    writeFileSync(join(glossary, 'pact.md'), term('Peace Pact'));
    const [newPact, sameTreaty] = read();
    expect(newPact?.name).toBe('Peace Pact');
    expect(newPact).not.toBe(pact);
    expect(sameTreaty).toBe(treaty);
  });

  it('makes terms again when the lists that they share have changed', () => {
    const glossary = mkdtempSync(join(home, 'glossary-'));
    const memory = newMemory();
    const read = () => readGlossary(glossary, 1000, memory).terms[0];
    writeFileSync(
      join(glossary, 'pact.md'),
      '---\nname: Pact\nkind: treaty\nshort: A treaty.\n' +
        'forms: [Pact, { text: accord, risk: context, opened_by: [veto], opened_by_lists: [votes] }]\n' +
        'closed_by: [workers]\nclosed_by_lists: [courts]\n' +
        'sources: [{ title: a, url: https://a.example/ }]\nreviewed: 2024-01-01\n---\nIt is one.',
    );
    const lists = (court: string) =>
      `opened_by: { votes: [pact] }\nclosed_by: { courts: [${court}] }`;
    writeFileSync(join(glossary, 'lists.yaml'), lists('judge'));
    const first = read();
    expect(first?.closed_by).toEqual(['workers', 'judge']);
    expect(first?.forms[1]).toMatchObject({ opened_by: ['veto'], opened_by_listed: ['pact'] });
    expect(read()).toBe(first);
    writeFileSync(join(glossary, 'lists.yaml'), lists('jury'));
    expect(read()?.closed_by).toEqual(['workers', 'jury']);
  });
});
