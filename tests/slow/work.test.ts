import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { StageReport } from '../../src/build/stages.ts';
import { archivePages } from '../../src/core/browsing/archive-pages.ts';
import { furtherPagesOf } from '../../src/core/browsing/paging.ts';
import {
  furtherTopicPages,
  topicPairPages,
  topicYearPages,
} from '../../src/core/browsing/topic-pages.ts';
import { buildLibrary } from '../../src/core/library.ts';
import { compileMatcher } from '../../src/core/matcher.ts';
import { urlsFor } from '../../src/core/urls.ts';
import { places, readEdition } from '../../src/loaders/edition.ts';
import { wordsOf } from '../../src/prose/words.ts';
import { site } from '../../src/site.ts';
import { buildEnv } from '../support/build-env.ts';
import { writeCorpus } from '../support/corpus.ts';
import { newFolder } from '../support/new-folder.ts';

/** How much work a build is, counted and not timed: what an edition's size does not explain must not grow. */
const home = newFolder();

const seeds = join(home, 'seeds');
const reports = 130;
writeCorpus(seeds, { reports });
const { edition } = readEdition({ ...places(), seeds });
const matcher = compileMatcher(edition.terms);
let matched = 0;
const library = buildLibrary({
  ...edition,
  matcher: {
    find: (blocks, options) => {
      matched++;
      return matcher.find(blocks, options);
    },
  },
  ...{ wordsOf, defaultLanguage: site.language, linkMode: site.linkMode },
});

const { terms, topics, backlinks } = library;
const size = site.pageSize;
/** How many pages are printed of each run, from the one that Astro renders. */
const runs: Record<string, number> = {
  'articles/[slug].astro': reports,
  'articles/in/[...path].astro': archivePages(library, size, urlsFor('/')).length,
  'page/[page].astro': furtherPagesOf(library.reports, size).length,
  'glossary/[id].astro': terms.length,
  'glossary/[id]/page/[page].astro': terms.flatMap(({ id }) =>
    furtherPagesOf(backlinks.get(id) ?? [], size),
  ).length,
  'topics/[id]/page/[page].astro': furtherTopicPages(library, size).length,
  'topics/[id]/in/[...path].astro': topicYearPages(library, size).length,
  'topics/[id]/with/[...path].astro': topicPairPages(library, size, site.maxTopicPairs).length,
};
/** How often each page and endpoint is rendered by Astro. */
const expected: Record<string, number> = {
  ...Object.fromEntries(Object.keys(runs).map((route) => [route, 1])),
  ...Object.fromEntries(
    [
      ...['404.astro', 'about.astro', 'data.astro', 'index.astro', 'search/index.astro'],
      ...['articles/index.astro', 'glossary/index.astro', 'topics/index.astro'],
      ...['edition.json.ts', 'manifest.webmanifest.ts', 'opensearch.xml.ts', 'robots.txt.ts'],
      ...['search/words.json.ts', 'sitemap.xml.ts'],
    ].map((route) => [route, 1]),
  ),
  '[feed].ts': 3,
  'glossary.[format].ts': 3,
  'topics/[id].astro': topics.length,
  'topics/[id]/[feed].ts': 3 * topics.length,
};

it('looks for terms in each report once', () => {
  expect(matched).toBe(reports);
});

it('reads the files once, makes the library once, and renders and writes each page once', () => {
  const figures = join(home, 'stages.json');
  const dist = join(home, 'dist');
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist], {
    env: buildEnv({ SEEDS_DIR: seeds, STAGES: figures }),
  });
  const { stages } = JSON.parse(readFileSync(figures, 'utf8')) as StageReport;
  const times = Object.fromEntries(stages.map(({ stage, times }) => [stage, times]));
  const counted = (kind: string) =>
    Object.fromEntries(
      Object.entries(times)
        .filter(([stage]) => stage.startsWith(kind))
        .map(([stage, count]) => [stage.slice(`${kind} src/pages/`.length), count]),
    );
  expect(counted('render')).toEqual(expected);
  expect(counted('print')).toEqual(runs);
  const sum = (counts: Record<string, number>) =>
    Object.values(counts).reduce((total, count) => total + count, 0);
  const pages = sum(expected) + sum(runs) - Object.keys(runs).length;
  expect(times).toMatchObject({ read: 1, library: 1, paths: 1, write: pages });
  expect(times).toMatchObject({ 'seeds and words': reports });
  expect(readdirSync(join(dist, 'pagefind/fragment'))).toHaveLength(
    reports + terms.length + topics.length,
  );
});
