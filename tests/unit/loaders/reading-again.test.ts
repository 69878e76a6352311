import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readGlossary } from '../../../src/loaders/glossary.ts';
import { newMemory } from '../../../src/loaders/memory.ts';
import { readSeeds } from '../../../src/loaders/seeds.ts';
import { newFolder } from '../../support/new-folder.ts';

describe('an edition that is read again', () => {
  let home = '';
  beforeEach(() => {
    home = newFolder();
    write('a.txt', 'Talks went on.');
    write('b.txt', 'Talks went on \u200B elsewhere.');
    write('b.yaml', 'headline: Talks');
    write('c.md', '---\nheadline: Ours\n---\nTalks ended.');
  });

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

  it('reports its warnings each time', () => {
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
    const glossary = newFolder();
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
    const glossary = newFolder();
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
    expect(first?.forms[1]).toMatchObject({ opened_by: ['veto', 'pact'] });
    expect(read()).toBe(first);
    writeFileSync(join(glossary, 'lists.yaml'), lists('jury'));
    expect(read()?.closed_by).toEqual(['workers', 'jury']);
  });
});
