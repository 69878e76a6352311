import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { places } from '../loaders/edition.ts';
import { readSeeds } from '../loaders/seeds.ts';
import { site } from '../site.ts';
import { readManifest } from './manifest.ts';
import { indexSite } from './search-index.ts';
import { discard, openStaging, publish } from './staging.ts';
import { firstDifference, pageText, seedText } from './verbatim.ts';

/**
 * Makes an edition whole before anyone sees it: pages are written to a staging folder, checked there,
 * and put in the place of the last edition in one move. Whatever fails leaves the last edition alone.
 */
export function edition(): AstroIntegration {
  let published: string;
  let staging: string | undefined;
  return {
    name: 'treaty-wire:edition',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        published = fileURLToPath(config.outDir);
        staging = openStaging(published);
        const abandoned = staging;
        process.once('exit', () => discard(abandoned));
        updateConfig({ outDir: pathToFileURL(`${staging}/`) });
      },
      'astro:build:done': async ({ logger }) => {
        if (!staging) return;
        checkWords(staging);
        await indexSite(staging);
        const { counts } = readManifest(staging);
        publish(staging, published);
        logger.info(
          `${counts.reports} reports, ${counts.terms} terms, ${counts.topics} topics; ` +
            `${counts.mentions} mentions, ${counts.linked} of them linked.`,
        );
        logger.info(`Every report's words were compared with its file. Published in ${published}`);
      },
    },
  };
}

/** The report's words are sacred: each page's text is compared with the file it came from. */
function checkWords(siteDir: string): void {
  const { articles } = readSeeds(places().seeds, site);
  const changed: string[] = [];
  for (const article of articles) {
    if (article.format !== 'text') continue;
    const html = readFileSync(join(siteDir, 'articles', article.slug, 'index.html'), 'utf8');
    const difference = firstDifference(seedText(article), pageText(html) ?? '');
    if (difference) {
      changed.push(`${article.file}: "${difference.expected}" became "${difference.found}"`);
    }
  }
  if (changed.length > 0) {
    throw new Error(`Pages that do not hold their report's words:\n${changed.join('\n')}`);
  }
}
