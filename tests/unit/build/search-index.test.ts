import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patched } from '../../../src/build/pagefind-patch.ts';
import { recordHtml } from '../../../src/build/search-index.ts';
import { searchRecords } from '../../../src/core/search/records.ts';
import { article, libraryOf, urls } from '../../support/library.ts';
import { newFolder } from '../../support/new-folder.ts';
import { indexSite, isKept } from '../../support/search-index.ts';

const everyFile = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [path.slice(folder.length), readFileSync(path).toString('base64')]);

const library = libraryOf(
  ...Array.from({ length: 8 }, (_, index) =>
    article(`report-${index}`, `The veto number ${index}.`, {
      published: `20${10 + index}`,
      source: { name: `Source ${index}` },
    }),
  ),
);
const records = searchRecords(library, urls, 'en');
const all = records.flat();

describe('the search index', () => {
  it('is the same for the same records', async () => {
    const [first, second] = [newFolder(), newFolder()];
    await indexSite(first, records);
    await indexSite(second, records);
    expect(everyFile(first)).toEqual(everyFile(second));
  });

  it('leaves out the interfaces of Pagefind', async () => {
    const folder = newFolder();
    await indexSite(folder, records);
    expect(readdirSync(join(folder, 'pagefind')).filter((name) => name.includes('ui'))).toEqual([]);
  });

  it('has an engine that tells who asked of a part that it could not load', async () => {
    const folder = newFolder();
    await indexSite(folder, records);
    for (const name of ['pagefind.js', 'pagefind-worker.js']) {
      const code = readFileSync(join(folder, 'pagefind', name), 'utf8');
      expect(code).toContain('"load_index_chunk"));}');
      expect(code).toContain('"load_filter_chunk"));}');
    }
    expect(() => patched('pagefind.js', Buffer.from('another engine'))).toThrow('pagefind.js');
  });

  it('is kept from the last edition, file by file, if that had the same records', async () => {
    const [last, next] = [newFolder(), newFolder()];
    await indexSite(last, records, newFolder());
    await indexSite(next, records, last);
    expect(isKept('pagefind', last, next)).toBe(true);
    expect(everyFile(next)).toEqual(everyFile(last));
  });

  it('is made anew after any change of the records, or of its files', async () => {
    const [last, fewer, next] = [newFolder(), newFolder(), newFolder()];
    await indexSite(last, records);
    await indexSite(fewer, [all.slice(1)], last);
    expect(isKept('pagefind', last, fewer)).toBe(false);
    const [fragment = ''] = readdirSync(join(last, 'pagefind/fragment'));
    writeFileSync(join(last, 'pagefind/fragment', fragment), 'false words');
    await indexSite(next, records, last);
    expect(readFileSync(join(next, 'pagefind/fragment', fragment), 'utf8')).not.toBe('false words');
  });

  it('reads a report as text and never as markup', () => {
    const [record] = searchRecords(libraryOf(article('a', '<b data-x="1">&')), urls, 'en')
      .flat()
      .slice(-1);
    expect(record && recordHtml(record)).toContain('<p>&lt;b data-x=&quot;1&quot;&gt;&amp;</p>');
  });
});
