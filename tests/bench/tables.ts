import { readFileSync } from 'node:fs';
import type { StageReport } from '../../src/build/stages.ts';
import type { Cost } from './measure.ts';

export interface Result {
  reports: number;
  /** The middle of the runs. */
  costs: Record<string, Cost>;
  /** Ours alone, of the last run. */
  stages: { table: StageReport['stages']; search: number; memory: number } | undefined;
}

/** Our own stages, and how many CPU seconds Pagefind's process took for the search index. */
export function readStages(file: string, cost: Cost): NonNullable<Result['stages']> {
  const { stages, cpu, memory } = JSON.parse(readFileSync(file, 'utf8')) as StageReport;
  return { table: stages, search: cost.cpu - cpu / 1000, memory };
}

export function showTable({ reports, costs, stages }: Result): void {
  const ours = costs['Treaty Wire'];
  const rows: [string, Cost][] = Object.entries(costs);
  if (ours && stages) {
    const { search, memory } = stages;
    rows.splice(1, 0, ['without search', { ...ours, cpu: ours.cpu - search, memory }]);
  }
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
  if (!stages) return;
  console.log('\n| stage | ms | times |\n| --- | --- | --- |');
  for (const { stage, ms, times } of stages.table.slice(0, 14)) {
    console.log(`| ${stage} | ${ms} | ${times} |`);
  }
}
