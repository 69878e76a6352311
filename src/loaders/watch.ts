import { statSync, type WatchListener, type WatchOptions, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { places } from './edition.ts';
import { isHidden } from './folder.ts';
import { shownPath } from './text-file.ts';

/** Why the collections are filled again. */
export interface Refresh {
  /** The files to which something has happened, as messages name them; undefined where the system does not tell. */
  touched: ReadonlySet<string> | undefined;
}

/** The about page reads its file by itself, and Vite watches it. */
function watched(): string[] {
  const { about: _, ...others } = places();
  return Object.values(others);
}

/** Changes within so many milliseconds are one: editors write a file in several steps. */
const together = 20;

/**
 * Calls `refresh` whenever a file of the edition has changed, one call after the other. Where it fails, the problems
 * are printed and the pages stay as they were until the file is mended.
 *
 * Each folder is watched as one thing, and the place where it stands, for it may be deleted and made anew. Vite's own
 * watcher looks at every file by itself, which takes longer than to read those that have changed, so the edition is
 * hidden from it: see `hidden`.
 */
export function watchEdition(
  refresh: (why: Refresh) => Promise<void>,
  options: Pick<WatchOptions, 'persistent' | 'signal'> = { persistent: false },
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let touched = new Set<string | null>();
  const run = async () => {
    if (running) return;
    running = true;
    while (touched.size > 0) {
      const names = [...touched].filter((name) => name !== null);
      const why = { touched: touched.has(null) ? undefined : new Set(names) };
      touched = new Set();
      await refresh(why).catch(() => {});
    }
    running = false;
  };
  const touch = (path: string | null) => {
    touched.add(path && shownPath(path));
    clearTimeout(timer);
    timer = setTimeout(run, together);
  };
  const watchIfThere = (path: string, listener: WatchListener<string>) => {
    try {
      return watch(path, options, listener);
    } catch {
      return undefined;
    }
  };
  const watchInside = (place: string) => {
    if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    return watchIfThere(place, (_event, name) => {
      if (!name || !isHidden(name)) touch(name && join(place, name));
    });
  };
  for (const place of watched()) {
    let inside = watchInside(place);
    watchIfThere(dirname(place), (event, name) => {
      if (name !== null && name !== basename(place)) return;
      if (event === 'rename') {
        // A folder that comes, or was deleted and made anew, is another one.
        const before = inside;
        before?.close();
        inside = watchInside(place);
        if (before || inside) return touch(null);
      }
      if (!inside) touch(name && place);
    });
  }
}

/** What Vite need not watch. */
export const hidden = (): string[] =>
  watched()
    .map((path) => resolve(path))
    .flatMap((path) => [path, `${path}/**`]);
