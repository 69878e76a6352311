import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What one run of a program took. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all processors together, its child processes included. */
  cpu: number;
  /** The largest process of it, in megabytes. */
  memory: number;
  /** Files that it left in its output folder. */
  files: number;
}

export interface Program {
  command: string[];
  folder: string;
  output: string;
  env?: Record<string, string>;
}

const clock = process.platform === 'darwin' ? 'gtime' : '/usr/bin/time';

/** Throws where GNU time is missing: Node itself cannot tell what a child process took. */
export function checkClock(): void {
  execFileSync(clock, ['-f', '%e', 'true'], { stdio: 'ignore' });
}

/** Where earlier outputs are kept until the end. */
const attic = mkdtempSync(join(tmpdir(), 'attic-'));
process.once('exit', () => rmSync(attic, { recursive: true }));
let earlier = 0;

/**
 * Runs a program from nothing. Its output of an earlier run is moved aside and not deleted: a disk that has just deleted
 * thousands of files makes the next ones several times slower, whoever writes them. Throws if it fails.
 */
export function measure(program: Program): Cost {
  const { output } = program;
  if (existsSync(output)) renameSync(output, join(attic, String(++earlier)));
  const { said, ...cost } = run(program);
  return { ...cost, files: countFiles(output) };
}

/** Runs a program as it is. Throws if it fails. */
export function run({
  command,
  folder,
  output,
  env,
}: Program): Omit<Cost, 'files'> & { said: string } {
  const figures = join(dirname(output), 'figures.txt');
  const ended = spawnSync(clock, ['-o', figures, '-f', '%e %U %S %M', ...command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 1024 ** 3,
  });
  if (ended.status !== 0)
    throw new Error(`${command.join(' ')}\n${ended.stdout}${ended.stderr}`.slice(0, 2000));
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(figures, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { wall, cpu: user + system, memory: kilobytes / 1024, said: ended.stdout };
}

export const countFiles = (folder: string): number =>
  globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).length;

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
