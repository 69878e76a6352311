import type { Edition } from './edition.ts';
import type { Refresh } from './watch.ts';

/**
 * What stands with the process: Astro runs the config, the collections and the pages each with modules of its own,
 * and an edition is read once for all of them.
 */
interface Shared {
  /** Gives the edition as it was at the start, or when something caused it to be read again. Throws if it has errors. */
  read?: (cause: Refresh | undefined) => Edition;
  /** What was read last without errors. What is unchanged since an earlier reading is the same object. */
  edition?: Edition;
}

const everywhere = globalThis as { [key: symbol]: Shared | undefined };
const key = Symbol.for('treaty-wire:shared');
everywhere[key] ??= {};

export const shared: Shared = everywhere[key];
