import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeCorpus } from '../support/corpus.ts';
import { median } from './measure.ts';

/**
 * How soon `npm run dev` shows an edited report or term: from the moment at which the file is saved until the page, asked
 * for when the browser is told to load it again, has come. Usage: npm run bench:dev [-- --reports 10000] [--edits 5]
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '10000' },
    edits: { type: 'string', default: '5' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'dev-'));
const [seeds, glossary] = [join(work, 'seeds'), join(work, 'glossary')];
writeCorpus(seeds, { reports: Number(values.reports), agency: true });
cpSync('src/content/glossary', glossary, { recursive: true });
const id = `report-${'1'.padStart(values.reports.length, '0')}`;
const report = join(seeds, `${id}.txt`);
const term = join(glossary, 'starfish-prime.md');

const server = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', '4777'],
  { env: { ...process.env, SEEDS_DIR: seeds, GLOSSARY_DIR: glossary } },
);
const page = async (path: string) => (await fetch(`http://127.0.0.1:4777${path}`)).text();
await said(server, 'watching for file changes');
await page(`/articles/${id}/`);
await page('/glossary/starfish-prime/');

const edits = Array.from({ length: Number(values.edits) }, (_, n) => n);
const edit = async (path: string, mark: string, save: () => void) => {
  const synced = said(server, 'Synced content');
  const start = performance.now();
  save();
  await synced;
  if (!(await page(path)).includes(mark)) throw new Error(`${path} does not show "${mark}"`);
  const seconds = (performance.now() - start) / 1000;
  await setTimeout(2500);
  return seconds;
};
const rows = [];
for (const [what, path, save] of [
  [
    'a paragraph of a report',
    `/articles/${id}/`,
    (mark: string) => appendFileSync(report, `\n${mark}\n`),
  ],
  [
    'the definition of a term',
    '/glossary/starfish-prime/',
    (mark: string) => replaceIn(term, /^short: .*$/m, `short: ${mark}`),
  ],
  [
    'a form of a term',
    '/glossary/starfish-prime/',
    (mark: string) => replaceIn(term, /^forms:\n/m, `forms:\n- ${mark}\n`),
  ],
] as const) {
  const seconds = [];
  for (const n of edits) {
    const mark = `Changed for the ${n}th time`;
    seconds.push(await edit(path, mark, () => save(mark)));
  }
  rows.push({
    'what is edited': what,
    'shown after s': median(seconds).toFixed(2),
    slowest: Math.max(...seconds).toFixed(2),
  });
}
console.table(rows);
server.kill();
rmSync(work, { recursive: true });

function replaceIn(file: string, what: RegExp, by: string) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(what, by));
}

/** When the server says something next. */
async function said({ stdout }: ChildProcess, words: string): Promise<void> {
  for (;;) {
    const [data] = await once(stdout as NodeJS.ReadableStream, 'data');
    if (String(data).includes(words)) return;
  }
}
