import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type * as Print from '../runs/print.ts';

const fileName = 'print.mjs';

/**
 * Puts `src/runs/print.ts` into the bundle of the pages as an entry of its own, so that a build can call it: it draws
 * from the same library as the pages that Astro renders.
 */
export class Printer {
  #folder: string | undefined;

  readonly plugin: Plugin = {
    name: 'treaty-wire:printer',
    applyToEnvironment: ({ name }) => name === 'prerender',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: 'src/runs/print.ts',
        fileName,
        preserveSignature: 'strict',
      });
    },
    writeBundle: ({ dir }) => {
      this.#folder = dir;
    },
  };

  /** The bundled module. Throws before the bundle is written. */
  async load(): Promise<typeof Print> {
    if (!this.#folder) throw new Error('The pages are not bundled yet.');
    return import(pathToFileURL(join(this.#folder, fileName)).href);
  }
}
