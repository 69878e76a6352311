import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLibrary, type Library } from '../../src/core/library.ts';
import { compileMatcher } from '../../src/core/matcher.ts';
import { places, readEdition } from '../../src/loaders/edition.ts';
import { wordsOf } from '../../src/prose/words.ts';
import { writeCorpus } from './corpus.ts';

/** The library of a made-up corpus with the site's own terms, topics and events. */
export function corpusLibrary(reports: number): Library {
  const seeds = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeCorpus(seeds, { reports });
  const library = libraryOf(seeds);
  rmSync(seeds, { recursive: true });
  return library;
}

/** The library of the reports in a folder. */
export function libraryOf(seeds: string): Library {
  const { edition } = readEdition({ ...places(), seeds });
  return buildLibrary({
    ...{ ...edition, matcher: compileMatcher(edition.terms), wordsOf },
    ...{ defaultLanguage: 'en', linkMode: 'first' },
  });
}
