import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isWarning } from '../core/problems.ts';
import { type Edition, places, printProblems, readEdition } from './edition.ts';

/** One reading serves all four collections, so that all problems are printed together, once. */
let reading: { edition: Edition | undefined } | undefined;

function sharedReading(): Edition {
  if (!reading) {
    const start = performance.now();
    const { edition, problems } = readEdition();
    performance.measure('edition: read', { start });
    printProblems(problems);
    reading = { edition: problems.every(isWarning) ? edition : undefined };
  }
  if (reading.edition) return reading.edition;
  const error = new Error('The edition was not built: see the problems above.');
  // A stack would point at our code, and the mistake is in a file of the editor's.
  error.stack = '';
  throw error;
}

/** What fills each collection from the reading; after a change all are filled anew, for all hang together. */
const fills = new Map<keyof Edition, () => void>();
let watched: LoaderContext['watcher'];

function watch(watcher: NonNullable<LoaderContext['watcher']>) {
  if (watched === watcher) return;
  watched = watcher;
  const folders = Object.values(places());
  watcher.add(folders);
  watcher.on('all', (_event, path) => {
    const changed = relative(process.cwd(), path);
    if (!folders.some((folder) => changed.startsWith(folder) || path.startsWith(folder))) return;
    reading = undefined;
    try {
      for (const fill of fills.values()) fill();
    } catch {
      // The problems are printed; the pages stay as they were until the file is mended.
    }
  });
}

/**
 * A collection of one kind of entry, of which the store holds what `dataOf` gives. The store is filled from the files each time: it saves no reading,
 * so nothing in it can be older than the files or differ from them.
 */
export function collection<K extends keyof Edition>(
  kind: K,
  idOf: (entry: Edition[K][number], index: number) => string,
  dataOf: (entry: Edition[K][number]) => object = (entry) => entry,
): Loader {
  return {
    name: `treaty-wire:${kind}`,
    load: async ({ store, watcher }) => {
      const fill = () => {
        const edition = sharedReading();
        store.clear();
        for (const [index, entry] of edition[kind].entries()) {
          const data = dataOf(entry) as Record<string, unknown>;
          store.set({ id: idOf(entry, index), data });
        }
      };
      fills.set(kind, fill);
      fill();
      if (watcher) watch(watcher);
    },
  };
}
