import { writeSync } from 'node:fs';
import { problemAnnotations, problemReport } from '../core/problems/report.ts';
import type { Problem } from '../core/problems.ts';

/** Prints problems where an editor sees them: on the terminal, or as annotations of a continuous-integration run. */
export function printProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  sayNow(`\n${problemReport(problems, Boolean(process.stderr.isTTY))}\n`);
  if (process.env['GITHUB_ACTIONS']) sayNow(problemAnnotations(problems));
}

/** Whoever reads along by a pipe takes 64 kB at a time, and what is not written when the process ends is lost. */
function sayNow(text: string): void {
  let rest = Buffer.from(`${text}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(process.stderr.fd, rest));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
    }
  }
}
