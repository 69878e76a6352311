import { plainError } from '../core/plain-error.ts';
import { isWarning } from '../core/problems.ts';
import { type Edition, places, readEdition } from './edition.ts';
import { newMemory } from './memory.ts';
import { printProblems } from './print-problems.ts';
import { shared } from './shared.ts';
import { type Refresh, watchEdition } from './watch.ts';

/** Lets the collections and the pages have the edition; `again` when it may be read more than once. */
export function offerEdition(again: boolean): void {
  const memory = again ? newMemory() : undefined;
  let reading: { cause: Refresh | undefined; edition: Edition | undefined } | undefined;
  shared.read = (cause) => {
    // One reading serves all four collections, so that all problems are printed together, once.
    if (!reading || reading.cause !== cause) {
      const start = performance.now();
      memory?.startReading(cause?.touched);
      const { edition, problems } = readEdition(places(), memory);
      performance.measure('edition: read', { start });
      printProblems(problems);
      reading = { cause, edition: problems.every(isWarning) ? edition : undefined };
    }
    if (reading.edition) {
      shared.edition = reading.edition;
      return reading.edition;
    }
    throw plainError('The edition was not built: see the problems above.');
  };
}

/**
 * Waits until the edition has no errors, so that whoever writes starts the server once, whatever stands in the files.
 * All problems are printed at once, and again after each change.
 */
export async function untilMended(): Promise<void> {
  if (isSound(undefined)) return;
  console.error('The server starts when this is corrected.');
  const waiting = new AbortController();
  // Nothing else keeps the process running meanwhile.
  const options = { persistent: true, signal: waiting.signal };
  await new Promise<void>((mended) => {
    watchEdition(async (why) => {
      if (isSound(why)) mended();
    }, options);
  });
  waiting.abort();
}

function isSound(cause: Refresh | undefined): boolean {
  try {
    return shared.read?.(cause) !== undefined;
  } catch {
    return false;
  }
}
