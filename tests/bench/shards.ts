import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { LinkChecker } from 'linkinator';
import { type Manifest, readManifest } from '../../src/build/manifest.ts';
import { verifySite } from '../../src/build/verify.ts';
import { findBrowser } from '../support/browser.ts';
import { buildEnv } from '../support/build-env.ts';
import { writeCorpus } from '../support/corpus.ts';
import { serve } from '../support/serve.ts';

/**
 * An archive built in four shards by year, each under an address of its own, beside the same archive built whole:
 * are links, counts and search whole? Usage: npm run bench:shards [-- --reports 1000]
 */
const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } });
const shards = [
  { name: '2016-2019', last: 2019 },
  { name: '2020-2021', last: 2021 },
  { name: '2022-2023', last: 2023 },
  { name: '2024-', last: 9999 },
];
const words = ['veto', 'treaty', 'orbit debris', 'resolution', 'annexes', 'Starfish', 'diplomate'];

const work = mkdtempSync(join(tmpdir(), 'shards-'));
const [all, whole, merged] = [join(work, 'seeds'), join(work, 'whole'), join(work, 'merged')];
writeCorpus(all, { reports: Number(values.reports), agency: true });

/** A report's year, as its sidecar says; those without a date go into the first shard. */
function shardOf(id: string) {
  const sidecar = readdirSync(all).includes(`${id}.yaml`)
    ? readFileSync(join(all, `${id}.yaml`), 'utf8')
    : '';
  const year = Number(/^published: "(\d{4})/m.exec(sidecar)?.[1] ?? 0);
  return shards.find(({ last }) => year <= last)?.name ?? '';
}

const seedsOf = (shard: string) => join(work, `seeds-${shard}`);

function divide() {
  for (const { name } of shards) mkdirSync(seedsOf(name));
  for (const file of readdirSync(all)) {
    cpSync(join(all, file), join(seedsOf(shardOf(file.replace(/\.\w+$/, ''))), file));
  }
}

function build(seeds: string, output: string, base = '/'): Manifest {
  execFileSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', output, '--base', base],
    { env: buildEnv({ SEEDS_DIR: seeds }) },
  );
  return readManifest(output);
}

/** How many reports each word finds, in the first index with the others merged into it. */
async function search(folder: string, indexes: readonly string[]): Promise<number[]> {
  const site = await serve(folder);
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await browser.newPage();
  await page.goto(`${site.address}bare.html`);
  const counts = await page.evaluate(
    async ([indexes, words]) => {
      const [first = '', ...others] = indexes as string[];
      const engine = await import(`${first}pagefind/pagefind.js`);
      await engine.init();
      for (const other of others) await engine.mergeIndex(`${other}pagefind/`);
      const counts: number[] = [];
      for (const word of words as string[]) {
        counts.push((await engine.search(word, { filters: { kind: 'report' } })).results.length);
      }
      return counts;
    },
    [indexes, words] as const,
  );
  await browser.close();
  await site.close();
  return counts;
}

divide();
const one = build(all, whole);
const parts = shards.map(({ name }) => build(seedsOf(name), join(merged, name), `/${name}/`));
const links = shards.map(({ name }) => `<li><a href="/${name}/">${name}</a></li>`).join('');
writeFileSync(join(merged, 'index.html'), `<!doctype html><title>Archive</title><ul>${links}</ul>`);
for (const folder of [whole, merged]) writeFileSync(join(folder, 'bare.html'), '<!doctype html>');

const total = (key: keyof Manifest['counts']) =>
  parts.reduce((sum, { counts }) => sum + counts[key], 0);
console.table(
  (['reports', 'mentions', 'linked'] as const).map((key) => ({
    count: key,
    whole: one.counts[key],
    'four shards': total(key),
  })),
);
const faults = shards.flatMap(({ name }) => verifySite(join(merged, name)).faults);
console.log(`verified: ${faults.length} faults`);
const checked = await new LinkChecker().check({
  ...{ path: '.', serverRoot: merged, recurse: true, checkFragments: true },
  // Among ten thousand requests some get no answer at all; a page that is not there answers.
  ...{ retryErrors: true, retryErrorsCount: 3 },
  linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1)'],
});
const broken = checked.links.filter(({ state }) => state === 'BROKEN');
console.log(`links: ${checked.links.length} checked, ${broken.length} broken`);
for (const { url, parent, status } of broken) console.log(`${url} on ${parent}: ${status}`);
const inWhole = await search(whole, ['/']);
const inShards = await search(
  merged,
  shards.map(({ name }) => `/${name}/`),
);
console.table(
  words.map((word, index) => ({ word, whole: inWhole[index], 'four shards': inShards[index] })),
);
rmSync(work, { recursive: true });
