import type { Loader } from 'astro/loaders';
import { isWarning } from '../core/problems.ts';
import { type Edition, places, printProblems, readEdition } from './edition.ts';
import { type KeptMemory, newMemory } from './memory.ts';
import type { Refresh } from './watch.ts';

/** One reading serves all four collections, so that all problems are printed together, once. */
let reading: { cause: Refresh | undefined; edition: Edition | undefined } | undefined;

const memory = newMemory();

/** The edition as it was when something caused the collections to be filled: the start, or a change of a file. */
function sharedReading(cause: Refresh | undefined, memory: KeptMemory | undefined): Edition {
  if (!reading || reading.cause !== cause) {
    const start = performance.now();
    memory?.startReading(cause?.touched);
    const { edition, problems } = readEdition(places(), memory);
    performance.measure('edition: read', { start });
    printProblems(problems);
    reading = { cause, edition: problems.every(isWarning) ? edition : undefined };
  }
  if (reading.edition) return reading.edition;
  const error = new Error('The edition was not built: see the problems above.');
  // A stack would point at our code, and the mistake is in a file of the editor's.
  error.stack = '';
  throw error;
}

/**
 * A collection of one kind of entry, of which the store holds what `dataOf` gives. The store is filled from the files
 * each time a build or a development server starts, so nothing in it can be older than the files or differ from them;
 * after a change of a file only what has changed is put in again.
 */
export function collection<K extends keyof Edition>(
  kind: K,
  idOf: (entry: Edition[K][number], index: number) => string,
  dataOf: (entry: Edition[K][number]) => object = (entry) => entry,
): Loader {
  let held: ReadonlyMap<string, object> | undefined;
  return {
    name: `treaty-wire:${kind}`,
    load: async ({ store, refreshContextData, watcher }) => {
      // Only a development server watches, and reads again.
      const edition = sharedReading(refreshContextData as Refresh | undefined, watcher && memory);
      const entries = new Map(edition[kind].map((entry, index) => [idOf(entry, index), entry]));
      if (!held) store.clear();
      for (const id of held?.keys() ?? []) if (!entries.has(id)) store.delete(id);
      for (const [id, entry] of entries) {
        if (held?.get(id) === entry) continue;
        store.set({ id, data: dataOf(entry) as Record<string, unknown> });
      }
      held = entries;
    },
  };
}
