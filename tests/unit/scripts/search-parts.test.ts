import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { partsOf } from '../../../src/core/search/parts.ts';
import { searchRecords } from '../../../src/core/search/records.ts';
import type { Filters } from '../../../src/scripts/pagefind.ts';
import { type Engine, find, forgetEngine, loadEngine } from '../../../src/scripts/search-engine.ts';
import { article, libraryOf, urls } from '../../support/library.ts';
import { newFolder } from '../../support/new-folder.ts';
import { indexSite, isKept } from '../../support/search-index.ts';

const words = [
  'The veto was used again.',
  'A delegate praised the Star Pact and its verification.',
  'Satellites drew the attention of the committee.',
  'The starlings of Xanadu left early.',
  'Negotiations on the Star Pact went on.',
  'The committee negotiated a veto.',
  'A zeppelin was seen over Xanadu.',
  'Nobody spoke of anything.',
];
const library = libraryOf(
  ...words.map((text, index) =>
    article(`report-${index}`, text, {
      published: `20${10 + index}-03`,
      source: { name: index % 2 === 0 ? 'Even' : 'Odd' },
    }),
  ),
);

const home = newFolder();
const [whole, divided] = [join(home, 'whole'), join(home, 'divided')];
const parts = partsOf(library.reports, 3);

beforeAll(async () => {
  await indexSite(whole, searchRecords(library, urls, 'en'));
  await indexSite(divided, searchRecords(library, urls, 'en', parts));
  vi.stubGlobal('fetch', async (address: string) =>
    broken(address)
      ? new Response(null, { status: 503 })
      : new Response(readFileSync(pathOf(address))),
  );
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(forgetEngine);

let broken: (address: string) => boolean = () => false;
const pathOf = (address: string) => fileURLToPath(address.replace(/\?.*/, ''));
const engineOf = (site: string, parts: number) =>
  loadEngine(pathToFileURL(join(site, 'pagefind/pagefind.js')).href, parts);

/** What a reader is told and shown of an answer. */
async function answerOf(engine: Engine, query: string, filters: Filters) {
  const { results, missing, query: answered, counts } = await find(engine, query, filters);
  const found = await Promise.all(results.map(async (result) => (await result.data()).url));
  const { kind, year, source } = await counts();
  return { found, missing, answered, counts: { kind, year, source } };
}

async function answersOf(query: string, filters: Filters = {}) {
  const one = await answerOf(await engineOf(whole, 1), query, filters);
  forgetEngine();
  return { one, several: await answerOf(await engineOf(divided, parts.length), query, filters) };
}

describe('an index in parts', () => {
  it('has the engine once, and each older part under a number that stays', () => {
    const older = readdirSync(join(divided, 'pagefind-older'));
    expect(older).toEqual(['1', '2']);
    for (const part of older) {
      const names = readdirSync(join(divided, 'pagefind-older', part));
      expect(names.filter((name) => /\.js$|^wasm/.test(name))).toEqual([]);
    }
    expect(readdirSync(join(divided, 'pagefind'))).toContain('pagefind.js');
  });

  it.each([
    ['a word of several parts', 'committee'],
    ['a word of one part, which others have only the beginning of', 'starlings'],
    ['a word that no page has', 'starlight'],
    ['a word that no page has beside one of a single part', 'zeppelin nucular'],
    ['two words of different parts', 'zeppelin negotiated'],
    ['another form of a word', 'negotiation'],
    ['the beginning of a word', 'verif'],
    ['words in quotation marks', '"Star Pact"'],
    ['the name of a term', 'veto'],
    ['nothing known at all', 'qqq'],
  ])('answers as a whole one does: %s', async (_, query) => {
    const { one, several } = await answersOf(query);
    expect({ ...several, found: several.found.toSorted() }).toEqual({
      ...one,
      found: one.found.toSorted(),
    });
    expect(several.found.slice(0, 1)).toEqual(one.found.slice(0, 1));
  });

  it.each([
    { kind: 'report' },
    { kind: 'term' },
    { kind: 'topic' },
    { year: '2012' },
    { source: 'Odd' },
    { source: 'Odd', kind: 'report' },
  ])('is filtered as a whole one is, the newest first: %o', async (filters) => {
    const { one, several } = await answersOf('', filters as unknown as Filters);
    expect(several).toEqual(one);
    expect(one.found.length).toBeGreaterThan(0);
  });

  it.each([/pagefind-entry/, /pf_meta$/, /index\/.*pf_index$/])(
    'fails if a part of it cannot be loaded (%s), and not the next time',
    async (missing) => {
      broken = (address) => address.includes('pagefind-older/1/') && missing.test(pathOf(address));
      const asked = async () => answerOf(await engineOf(divided, parts.length), 'committee', {});
      await expect(asked()).rejects.toThrow();
      broken = () => false;
      forgetEngine();
      expect((await asked()).found.length).toBe(2);
    },
  );

  it('keeps each part that has the same records as in the last edition', async () => {
    const next = join(home, 'next');
    const changed = searchRecords(library, urls, 'en', parts);
    changed[1] = (changed[1] ?? []).slice(1);
    await indexSite(next, changed, divided);
    expect(isKept('pagefind', divided, next)).toBe(true);
    expect(isKept('pagefind-older/2', divided, next)).toBe(false);
    expect(isKept('pagefind-older/1', divided, next)).toBe(true);
  });
});
