import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { places } from './edition.ts';

/**
 * Calls `refresh` whenever a file of the edition has changed, one call after the other. Where it fails, the problems
 * are printed and the pages stay as they were until the file is mended.
 */
export function watchEdition(
  { watcher }: Pick<ViteDevServer, 'watcher'>,
  refresh: () => Promise<void>,
): void {
  const watched = Object.values(places()).map((place) => resolve(place));
  watcher.add(watched);
  let running = false;
  let again = false;
  watcher.on('all', async (_event, path) => {
    const changed = resolve(path);
    if (!watched.some((place) => changed === place || changed.startsWith(place + sep))) return;
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await refresh().catch(() => {});
    }
    running = false;
  });
}
