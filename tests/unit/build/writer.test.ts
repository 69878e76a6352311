import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { Files } from '../../../src/build/files.ts';
import type { Printer } from '../../../src/build/printer.ts';
import { Stages } from '../../../src/build/stages.ts';
import { writingPrerenderer } from '../../../src/build/writer.ts';
import { newFolder } from '../../support/new-folder.ts';

/** Writes an edition of one run with so many pages, of which Astro knows no route. */
async function write(size: number) {
  const run = (route: string, size: number) => ({ route, size, pages: [] });
  const printed = { pages: [run('src/pages/a.astro', size)], reports: run('b', 0), records: [] };
  const printer = { load: async () => ({ printEdition: async () => printed }) };
  const nothing = () => {};
  const astro = { getStaticPaths: async () => [] } as unknown as AstroPrerenderer;
  return writingPrerenderer(astro, {
    ...{ files: new Files(newFolder()), base: '/', origin: undefined, stages: new Stages() },
    ...{ printer: printer as unknown as Printer, index: nothing, onPage: nothing },
  }).getStaticPaths();
}

it('refuses a run with pages of which Astro has no route, and lets one without pages be', async () => {
  await expect(write(3)).rejects.toThrow('src/pages/a.astro: Astro renders no page of this route');
  expect(await write(0)).toEqual([]);
});
