import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Refresh, watchEdition } from '../../../src/loaders/watch.ts';
import { newFolder } from '../../support/new-folder.ts';

const home = newFolder();
const seeds = join(home, 'seeds');
/** Is not there at the start. */
const glossary = join(home, 'glossary');
let seen: Refresh[] = [];
const write = (name: string) => writeFileSync(join(seeds, name), 'Words.');
/** The files that are said to be touched, once all is quiet. */
async function touched() {
  await vi.waitFor(() => expect(seen).not.toEqual([]));
  await new Promise((done) => setTimeout(done, 100));
  const names = seen.map(({ touched }) => touched && [...touched]);
  seen = [];
  return names;
}

beforeAll(() => {
  mkdirSync(seeds);
  vi.stubEnv('SEEDS_DIR', seeds);
  vi.stubEnv('GLOSSARY_DIR', glossary);
  watchEdition(async (why) => {
    seen.push(why);
  });
});
afterAll(() => vi.unstubAllEnvs());

it('says which reports were touched, and nothing of hidden files', async () => {
  for (const name of ['.#a.txt', '.a.txt.swp', 'a.txt']) write(name);
  expect(await touched()).toEqual([[join(seeds, 'a.txt')]]);
});

it('goes on when the folder is deleted and made anew', async () => {
  rmSync(seeds, { recursive: true });
  await touched();
  mkdirSync(seeds);
  expect(await touched()).toEqual([undefined]);
  write('b.txt');
  expect(await touched()).toEqual([[join(seeds, 'b.txt')]]);
});

it('watches a folder that comes later', async () => {
  mkdirSync(glossary);
  expect(await touched()).toEqual([undefined]);
  writeFileSync(join(glossary, 'veto.md'), 'Words.');
  expect(await touched()).toEqual([[join(glossary, 'veto.md')]]);
});
