import { relative } from 'node:path';
import type { Loader } from 'astro/loaders';
import { isWarning } from '../core/problems.ts';
import { type Edition, places, printProblems, readEdition } from './edition.ts';

let reading: { edition: Edition; at: number } | undefined;

/** The four collections load side by side; they share one reading, so that all problems are printed together, once. */
function sharedReading(): Edition {
  if (reading && Date.now() - reading.at < 50) return reading.edition;
  const { edition, problems } = readEdition();
  printProblems(problems);
  if (problems.some((entry) => !isWarning(entry))) {
    const error = new Error('The edition was not built: see the problems above.');
    error.stack = error.message;
    throw error;
  }
  reading = { edition, at: Date.now() };
  return edition;
}

/**
 * A collection of one kind of entry. The store is filled from the files each time: it saves no reading,
 * so nothing in it can be older than the files or differ from them.
 */
export function collection<K extends keyof Edition>(
  kind: K,
  idOf: (entry: Edition[K][number], index: number) => string,
): Loader {
  return {
    name: `treaty-wire:${kind}`,
    load: async ({ store, watcher }) => {
      const fill = () => {
        const edition = sharedReading();
        store.clear();
        for (const [index, entry] of edition[kind].entries()) {
          const data = entry as unknown as Record<string, unknown>;
          store.set({ id: idOf(entry, index), data });
        }
      };
      fill();
      const watched = Object.values(places());
      watcher?.add(watched);
      watcher?.on('all', (_event, path) => {
        const changed = relative(process.cwd(), path);
        if (!watched.some((place) => changed.startsWith(place) || path.startsWith(place))) return;
        try {
          fill();
        } catch {
          // The problems are printed; the pages stay as they were until the file is mended.
        }
      });
    },
  };
}
