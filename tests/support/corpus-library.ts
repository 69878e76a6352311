import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/core/library.ts';
import { places, readEdition } from '../../src/loaders/edition.ts';
import { writeCorpus } from './corpus.ts';
import { libraryWith } from './library.ts';

/** The library of a made-up corpus with the site's own terms, topics and events. */
export function corpusLibrary(reports: number): Library {
  const seeds = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeCorpus(seeds, { reports });
  const library = libraryOfFolder(seeds);
  rmSync(seeds, { recursive: true });
  return library;
}

/** The library of the reports in a folder. */
export function libraryOfFolder(seeds: string): Library {
  return libraryWith(readEdition({ ...places(), seeds }).edition);
}
