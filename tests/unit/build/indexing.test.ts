import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { indexBeside } from '../../../src/build/indexing.ts';
import { indexSite } from '../../../src/build/search-index.ts';
import { searchRecords } from '../../../src/core/search-records.ts';
import { article, libraryOf, urls } from '../../support/library.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'indexing-'));
  return () => rmSync(folder, { recursive: true });
});

const records = searchRecords(libraryOf(article('a', 'The veto.'), article('b', 'x')), urls, 'en');
const filesOf = (site: string) => readdirSync(join(site, 'pagefind'), { recursive: true }).sort();

describe('an index made in a process of its own', () => {
  it('is the same as one made here', async () => {
    const [beside, here] = [join(folder, 'beside'), join(folder, 'here')];
    await indexBeside(beside, records, undefined, folder);
    await indexSite(here, records);
    expect(filesOf(beside)).toEqual(filesOf(here));
  });

  it('tells what went wrong there', async () => {
    writeFileSync(join(folder, 'no-folder'), '');
    const index = indexBeside(join(folder, 'no-folder'), records, undefined, folder);
    await expect(index).rejects.toThrow(/ENOTDIR|EEXIST/);
  });
});
