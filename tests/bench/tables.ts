import { readFileSync } from 'node:fs';
import type { StageReport } from '../../src/build/stages.ts';
import { type Cost, median } from './measure.ts';

export interface Result {
  reports: number;
  /** The middle of the runs. */
  costs: Record<string, Cost>;
  /** What our own process reported, without the processes that make the search index: the middle of the runs. */
  own: Pick<StageReport, 'cpu' | 'memory'> | undefined;
  /** Its stages in the last run. */
  stages: StageReport['stages'];
}

export const readStages = (file: string): StageReport => JSON.parse(readFileSync(file, 'utf8'));

export function ownOf(runs: readonly StageReport[]): Result['own'] {
  if (runs.length === 0) return undefined;
  return {
    cpu: median(runs.map(({ cpu }) => cpu)) / 1000,
    memory: median(runs.map(({ memory }) => memory)),
  };
}

export function showTable({ reports, costs, own }: Result): void {
  const ours = costs['Treaty Wire'];
  const rows: [string, Cost][] = Object.entries(costs);
  if (ours && own) rows.splice(1, 0, ['without search', { ...ours, ...own }]);
  console.log(`\n${reports} reports`);
  console.log('| | CPU s | wall s | memory MB | files | CPU ms a report | ours is |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  const pages = (rows.find(([name]) => name === 'without search') ?? rows[0])?.[1].cpu ?? 0;
  for (const [name, { wall, cpu, memory, files }] of rows) {
    const cells = [
      ...[name, cpu.toFixed(1), name === 'without search' ? '' : wall.toFixed(1)],
      ...[memory.toFixed(0), files, ((1000 * cpu) / reports).toFixed(2)],
      `${(pages / cpu).toFixed(2)} ×`,
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

export function showStages({ stages }: Result): void {
  if (stages.length === 0) return;
  console.log('\n| stage | ms | times |\n| --- | --- | --- |');
  for (const { stage, ms, times } of stages.slice(0, 14)) {
    console.log(`| ${stage} | ${ms} | ${times} |`);
  }
}
