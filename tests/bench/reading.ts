import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { libraryOfFolder } from '../support/corpus-library.ts';
import { pages, settled } from '../support/pages.ts';
import { median } from './measure.ts';
import { connections, type Load, loadCold } from './reading-load.ts';
import { buildPeers } from './reading-peers.ts';
import { serveAndCount } from './reading-server.ts';

/**
 * Loads each kind of page of the built site over slow connections, and its report beside the same words elsewhere.
 * Usage: npm run build && npm run bench:reading -- [--runs 5] [--json FILE]
 */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, json: { type: 'string' } },
});
if (!existsSync('dist/index.html')) throw new Error('There is no dist: run "npm run build" first.');
const [report] = libraryOfFolder('seeds').reports;
if (!report) throw new Error('There is no report in seeds.');

// Astro compiles a package's pages only where the site lies near it.
const work = mkdtempSync('tests/bench/peers/.reading-');
const peers = buildPeers(work, report);
const own = await serveAndCount('dist');
const subjects = [
  ...Object.entries(pages).map(([name, path]) => ({
    ...{ name, path, server: own, wait: settled(name) },
  })),
  ...(await Promise.all(
    Object.entries(peers).map(async ([name, { folder, path }]) => ({
      ...{ name, path, server: await serveAndCount(folder), wait: 'body' },
    })),
  )),
];

const found = await findBrowser();
const browser = await chromium.launch({
  ...(found.executablePath && { executablePath: found.executablePath }),
  env: { ...(process.env as Record<string, string>), ...found.env },
  // What a page takes from elsewhere is not measured: it fails at once.
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
console.log(`Chromium ${browser.version()}, medians of ${values.runs} cold loads`);

const trials = Object.entries(connections).flatMap(([connection, conditions]) =>
  subjects.map((subject) => ({ ...subject, connection, conditions, runs: [] as Load[] })),
);
// The first round warms the browser up and is thrown away; in turn, so that other work on the machine is shared by all.
for (let round = 0; round <= Number(values.runs); round++) {
  for (const { server, path, conditions, wait, runs } of trials) {
    const load = await loadCold(browser, server, path, conditions, wait);
    if (round > 0) runs.push(load);
  }
}
await browser.close();
for (const { server } of subjects) server.close();
rmSync(work, { recursive: true });

for (const connection of Object.keys(connections)) {
  showTable(`${connection}: our pages`, connection, Object.keys(pages));
  showTable(`${connection}: the same report`, connection, ['report', ...Object.keys(peers)]);
}
if (values.json) {
  const results = trials.map(({ connection, name, runs }) => ({ connection, name, runs }));
  writeFileSync(values.json, JSON.stringify(results, null, 2));
}

function showTable(title: string, connection: string, names: string[]): void {
  console.log(`\n${title}\n`);
  console.log('| | FCP ms | least | LCP ms | least | CLS | kB | requests |');
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const name of names) {
    const runs = trials.find((one) => one.connection === connection && one.name === name)?.runs;
    const all = (part: keyof Load) => (runs ?? []).map((load) => load[part]);
    // Other work on the machine only ever adds: the least is what the page itself took.
    const time = (part: 'fcp' | 'lcp') =>
      [median(all(part)), Math.min(...all(part))].map(Math.round);
    const cells = [
      ...[name, ...time('fcp'), ...time('lcp'), median(all('cls')).toFixed(3)],
      ...[(median(all('bytes')) / 1000).toFixed(1), median(all('requests'))],
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
