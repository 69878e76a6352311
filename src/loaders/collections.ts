import type { Loader } from 'astro/loaders';
import type { Edition } from './edition.ts';
import { shared } from './shared.ts';
import type { Refresh } from './watch.ts';

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
    load: async ({ store, refreshContextData }) => {
      if (!shared.read)
        throw new Error('The config lacks the integration of src/build/edition.ts.');
      const edition = shared.read(refreshContextData as Refresh | undefined);
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
