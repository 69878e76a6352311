import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import process from 'node:process';
import { deserialize } from 'node:v8';
import type { IndexRequest } from './indexing.ts';
import { indexPart } from './search-index.ts';

// Pages come first, as if nothing ran beside them: they alone are made by one process from beginning to end.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

// A process of its own: it makes the parts of the search index that it is asked for, reports what went wrong, and ends.
process.once('message', async (requests: IndexRequest[]) => {
  try {
    await Promise.race([makeInTurn(requests), broken.promise]);
    await Promise.all(engines);
  } catch (error) {
    await Promise.all(engines);
    process.exitCode = 1;
    const message = fault ?? (error instanceof Error ? error.message : String(error));
    // A build that has failed meanwhile no longer listens.
    process.send?.(message, undefined, undefined, () => {});
  }
  process.off('disconnect', end);
  process.disconnect?.();
});

/** One after the other: each takes much memory, and gives it back with Pagefind's process. */
async function makeInTurn(requests: readonly IndexRequest[]): Promise<void> {
  for (const { recordsFile, ...part } of requests)
    await indexPart(deserialize(readFileSync(recordsFile)), part);
}

// Pagefind's library does not wait for its own process. Here it is seen to its end, so that what it took is known, and so
// that nobody waits for the answers of one that was killed.
const engines: Promise<unknown>[] = [];
const broken = Promise.withResolvers<never>();
broken.promise.catch(() => {});
let fault: string | undefined;
// The library logs a failure once for each message that is still on its way; ours is sent once.
console.error = () => {};
subscribe('child_process', (message) => {
  const { process: engine } = message as { process: ChildProcess };
  const ended = Promise.withResolvers<void>();
  engines.push(ended.promise);
  // Also emitted for a process that could not be started.
  engine.once('close', (code, signal) => {
    // The library ends it with SIGTERM.
    if (code !== 0 && signal !== 'SIGTERM') {
      fault =
        `Pagefind's process ended before the search index was made (${signal ?? code}). ` +
        'It needs 0.6 GB of memory, and more for more than 40,000 reports.';
      broken.reject(new Error(fault));
    }
    ended.resolve();
  });
});

// Nobody waits for an index whose build was killed.
const end = () => process.exit();
process.once('disconnect', end);
