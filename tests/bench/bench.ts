import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StageReport } from '../../src/build/stages.ts';
import { writeCorpus } from '../support/corpus.ts';
import { libraryOfFolder } from '../support/corpus-library.ts';
import { contenders } from './contenders.ts';
import { type Cost, checkClock, measure, median } from './measure.ts';
import { ownOf, type Result, readStages, showStages, showTable } from './tables.ts';

/**
 * Builds made-up editions with our program and with others, in turn, and compares what it took.
 * Usage: npm run bench -- [--reports 100,1000] [--runs 3] [--only "Treaty Wire,Hugo"] [--hugo PATH] [--json FILE]
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100,1000,10000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    hugo: { type: 'string' },
    json: { type: 'string' },
  },
});

checkClock();
if (!existsSync('tests/bench/peers/node_modules')) {
  execFileSync('npm', ['ci', '--prefix', 'tests/bench/peers'], { stdio: 'inherit' });
}
const hugo = values.hugo ?? (spawnSync('hugo', ['version']).status === 0 ? 'hugo' : undefined);
if (!hugo) console.log('No Hugo here: install it, or give --hugo PATH.');

const results = values.reports.split(',').map((reports) => compare(Number(reports)));
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));

function compare(reports: number): Result {
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  const seeds = join(work, 'seeds');
  writeCorpus(seeds, { reports, agency: true });
  const programs = Object.entries(contenders(work, libraryOfFolder(seeds), hugo)).filter(
    ([name]) => !values.only || values.only.split(',').includes(name),
  );
  const costs = new Map<string, Cost[]>(programs.map(([name]) => [name, []]));
  const stageReports: StageReport[] = [];
  // In turn, so that whatever else the machine does is shared by all.
  for (let run = 0; run < Number(values.runs); run++) {
    for (const [name, program] of programs) {
      const cost = measure(program);
      if (cost.files < reports) throw new Error(`${name} wrote only ${cost.files} files`);
      costs.get(name)?.push(cost);
      if (program.env?.['STAGES']) stageReports.push(readStages(program.env['STAGES']));
    }
  }
  const result = {
    ...{ reports, costs: middle(costs) },
    ...{ own: ownOf(stageReports), stages: stageReports.at(-1)?.stages ?? [] },
  };
  showTable(result);
  showStages(result);
  rmSync(work, { recursive: true });
  return result;
}

function middle(costs: ReadonlyMap<string, Cost[]>): Record<string, Cost> {
  const of = (list: readonly Cost[], part: keyof Cost) => median(list.map((cost) => cost[part]));
  return Object.fromEntries(
    [...costs].map(([name, list]) => [
      name,
      {
        wall: of(list, 'wall'),
        cpu: of(list, 'cpu'),
        memory: of(list, 'memory'),
        files: of(list, 'files'),
      },
    ]),
  );
}
