import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus } from '../support/corpus.ts';
import { ownBuild } from './contenders.ts';
import { run } from './measure.ts';

/**
 * What a second build takes when nothing, one report or one term has changed, and whether it is a cold build to the byte.
 * Usage: npm run bench:rebuild [-- --reports 10000]
 */
const { values } = parseArgs({ options: { reports: { type: 'string', default: '10000' } } });
// On the disk of the project: what has not changed becomes a link, and links do not cross disks.
const work = mkdtempSync(resolve('node_modules/.rebuild-'));
const [seeds, glossary] = [join(work, 'seeds'), join(work, 'glossary')];
writeCorpus(seeds, { reports: Number(values.reports), agency: true });
cpSync('src/content/glossary', glossary, { recursive: true });

interface Row {
  'what has changed': string;
  'wall s': string;
  'CPU s': string;
  'what was done': string;
  'as a cold build'?: string;
}

function build(changed: string, output: string): Row {
  const { wall, cpu, said } = run({
    command: [...ownBuild(), '--outDir', output],
    folder: process.cwd(),
    output,
    env: { SEEDS_DIR: seeds, GLOSSARY_DIR: glossary },
  });
  return {
    'what has changed': changed,
    'wall s': wall.toFixed(1),
    'CPU s': cpu.toFixed(1),
    'what was done': said.split('\n')[1]?.replace(/in \S+ /, '') ?? '',
  };
}

function rebuild(changed: string, change: () => void): Row {
  change();
  const row = build(changed, join(work, 'site'));
  const cold = join(work, 'cold');
  build('', cold);
  const differ = execFileSync('sh', [
    '-c',
    'diff -rq "$1" "$2" || true',
    'sh',
    join(work, 'site'),
    cold,
  ]);
  rmSync(cold, { recursive: true });
  return { ...row, 'as a cold build': differ.length === 0 ? 'same bytes' : 'DIFFERS' };
}

const term = join(glossary, 'starfish-prime.md');
console.table([
  build('(the first build)', join(work, 'site')),
  rebuild('nothing', () => {}),
  rebuild('one report', () =>
    appendFileSync(
      join(seeds, `report-${'1'.padStart(values.reports.length, '0')}.txt`),
      '\nOne more paragraph.\n',
    ),
  ),
  rebuild('one term, in its definition', () =>
    writeFileSync(term, readFileSync(term, 'utf8').replace(/^short: /m, 'short: In short, ')),
  ),
  rebuild('one term, in its forms', () =>
    writeFileSync(term, readFileSync(term, 'utf8').replace(/^forms:\n/m, 'forms:\n- gallery\n')),
  ),
]);
rmSync(work, { recursive: true });
