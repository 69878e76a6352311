import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildEnv } from '../support/build-env.ts';
import { newFolder } from '../support/new-folder.ts';

const home = newFolder();
const [seeds, glossary] = [join(home, 'seeds'), join(home, 'glossary')];
const topics = join(home, 'topics.yaml');
let server: ChildProcess;
let address: string;
let said = '';

beforeAll(async () => {
  cpSync('src/content/glossary', glossary, { recursive: true });
  cpSync('seeds', seeds, { recursive: true });
  cpSync('src/content/topics.yaml', topics);
  writeSeed('first', '');
  server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '0'],
    { env: buildEnv({ SEEDS_DIR: seeds, GLOSSARY_DIR: glossary, TOPICS_FILE: topics }) },
  );
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data) => {
      said += data;
    });
  // It starts with a mistake, reports it, and waits.
  await vi.waitFor(() => expect(said).toMatch(/seed-blank.*The server starts when/s), 30_000);
  writeSeed('first', '\n');
  await vi.waitFor(() => expect(said.match(/seed-blank/g)).toHaveLength(2), 10_000);
  writeSeed('first', 'The Security Council met.\n\nIt spoke of the veto.\n');
  await vi.waitFor(() => expect(said).toContain('watching for file changes'), 30_000);
  address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] as string;
}, 60_000);
afterAll(() => void server.kill());

const writeSeed = (name: string, text: string) => writeFileSync(join(seeds, `${name}.txt`), text);
const editTerm = (change: (text: string) => string) => {
  const file = join(glossary, 'veto.md');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const page = async (path: string) => (await fetch(address + path)).text();
const shows = (path: string) => expect.poll(() => page(path), { timeout: 20_000, interval: 100 });

describe('npm run dev', () => {
  it('shows an edited report', async () => {
    await shows('/articles/first/').toContain('It spoke of the');
    writeSeed('first', 'The Security Council met.\n\nIt wrote of the veto and of hurdles.\n');
    await shows('/articles/first/').toContain('It wrote of the');
  });

  it('shows an edited term, and where a new form of it stands', async () => {
    editTerm((text) => text.replace(/^short: .*\n(?: .*\n)*/m, 'short: A vote that stops it.\n'));
    await shows('/glossary/veto/').toContain('A vote that stops it.');
    editTerm((text) => text.replace(/^forms:\n/m, 'forms:\n- hurdles\n'));
    await shows('/glossary/veto/').toContain('hurdles');
    writeSeed('second', 'Talks met with hurdles.\n');
    await shows('/articles/second/').toContain('data-term="veto"');
  });

  it('shows an edited topic', async () => {
    writeFileSync(topics, readFileSync(topics, 'utf8').replace(/^( *-? *name): .*$/m, '$1: Peace'));
    await shows('/topics/').toContain('Peace');
  });

  it('shows a report that comes, and not one that has gone', async () => {
    writeSeed('third', 'A third report.\n');
    await shows('/articles/third/').toContain('A third report.');
    await shows('/articles/in/undated/').toContain('A third report');
    rmSync(join(seeds, 'third.txt'));
    await shows('/articles/').not.toContain('/articles/third/');
  });

  it('shows each edit, however many pages are asked for meanwhile', async () => {
    let reading = true;
    const readers = Array.from({ length: 4 }, async () => {
      while (reading) await page('/articles/first/');
    });
    for (let edit = 1; edit <= 12; edit++) {
      writeSeed('first', `The Security Council met for the ${edit}. time.\n`);
      await shows('/articles/first/').toContain(`for the ${edit}. time`);
    }
    reading = false;
    await Promise.all(readers);
  }, 60_000);

  it('reports a mistake, keeps the page as it was, and goes on when it is mended', async () => {
    const mark = said.length;
    editTerm((text) => text.replace(/^kind: .*$/m, 'kind: no-kind'));
    await expect.poll(() => said.slice(mark), { timeout: 20_000 }).toContain('no-kind');
    expect(await page('/glossary/veto/')).toContain('A vote that stops it.');
    editTerm((text) =>
      text.replace('kind: no-kind', 'kind: concept').replace('that stops it', 'that ends it'),
    );
    await shows('/glossary/veto/').toContain('A vote that ends it.');
  });

  it('goes on when the folder of reports is deleted and made anew', async () => {
    const mark = said.length;
    rmSync(seeds, { recursive: true });
    await expect.poll(() => said.slice(mark), { timeout: 20_000 }).toContain('seeds-missing');
    mkdirSync(seeds);
    writeSeed('anew', 'A report made anew.\n');
    await shows('/articles/anew/').toContain('A report made anew.');
    writeSeed('anew', 'A report made once more.\n');
    await shows('/articles/anew/').toContain('A report made once more.');
  });
});
