import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offerEdition, untilMended } from '../loaders/reading.ts';
import { hidden, watchEdition } from '../loaders/watch.ts';
import { refuseOddBase, refuseOddSite } from './base.ts';
import { Files } from './files.ts';
import { indexBeside } from './indexing.ts';
import { readManifest, summaryOf } from './manifest.ts';
import { refuseOddOptions } from './options.ts';
import { Printer } from './printer.ts';
import { Progress } from './progress.ts';
import { Stages } from './stages.ts';
import { clearEnded, clearLeftovers, discard, publish, refuseForeignFolder } from './staging.ts';
import { writingPrerenderer } from './writer.ts';

/**
 * Makes an edition whole before anyone sees it: pages are written to a staging folder, checked there,
 * and put in the place of the last edition in one move. Whatever fails leaves the last edition alone.
 */
export function edition(): AstroIntegration {
  // These are known before a build begins.
  let published: string;
  let staging: string;
  let site: { base: string; origin: string | undefined };
  let files: Files | undefined;
  let searching: Promise<void> | undefined;
  const watching = new AbortController();
  const stages = new Stages();
  const progress = new Progress();
  const printer = new Printer();
  return {
    name: 'treaty-wire:edition',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        refuseOddBase(config.base);
        if (config.site) refuseOddSite(config.site);
        offerEdition(command === 'dev');
        if (command === 'dev') {
          await untilMended();
          updateConfig({ vite: { server: { watch: { ignored: hidden() } } } });
        }
        if (command !== 'build') return;
        site = { base: config.base, origin: config.site };
        published = fileURLToPath(config.outDir);
        refuseOddOptions(process.argv.slice(2), fileURLToPath(config.root), published);
        const cache = fileURLToPath(config.cacheDir).replace(/\/$/, '');
        clearLeftovers(published);
        refuseForeignFolder(published);
        clearEnded(dirname(cache), 'build');
        process.once('exit', () => discard(cache));
        // Within the project, for Astro keeps its own half of a build there whatever the output folder is.
        staging = join(cache, 'site');
        updateConfig({
          outDir: pathToFileURL(`${staging}/`),
          vite: { plugins: [printer.plugin] },
        });
      },
      'astro:server:setup': ({ refreshContent }) => {
        const options = { persistent: false, signal: watching.signal };
        watchEdition(async (why) => refreshContent?.({ context: { ...why } }), options);
      },
      // A server that is started anew reads its config anew, and with it comes another of these.
      'astro:server:done': () => watching.abort(),
      'astro:build:start': ({ setPrerenderer }) => {
        const last = existsSync(published) ? published : undefined;
        setPrerenderer((astro) => {
          files = new Files(staging, last);
          return writingPrerenderer(astro, {
            ...site,
            files,
            stages,
            printer,
            onPage: (done, total) => progress.step(done, total),
            index: (records) => {
              searching = indexBeside(staging, records, last, dirname(staging));
              // Whatever goes wrong is thrown again where the index is waited for.
              searching.catch(() => {});
            },
          });
        });
      },
      'astro:build:done': async () => {
        const manifest = readManifest(staging);
        await stages.time('search index', () => searching);
        await stages.time('publish', () => publish(staging, published));
        if (files) console.log(summaryOf(manifest, files, published));
        stages.report(process.env['STAGES']);
      },
    },
  };
}
