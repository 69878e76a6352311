// Adds up the Vitest and Playwright JSON reports and prints the one closing line.
// Usage: node tests/support/tally.mjs <exit status of the test run>
import { readFileSync } from 'node:fs';

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // that runner never got to the end
  }
};
const status = Number(process.argv[2] ?? 0);
const vitest = read('reports/vitest.json');
const playwright = read('reports/playwright.json')?.stats;

const passed =
  (vitest?.numPassedTests ?? 0) + (playwright?.expected ?? 0) + (playwright?.flaky ?? 0);
let failed = (vitest?.numFailedTests ?? 0) + (playwright?.unexpected ?? 0);
// A lint, type, build or link failure stops the run without a failed test: count it as one.
if (failed === 0 && (status !== 0 || !vitest || !playwright)) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
