import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import type { SearchRecord } from '../core/search-records.ts';

export interface IndexRequest {
  siteDir: string;
  /** A file with the records, serialized. */
  recordsFile: string;
  last: string | undefined;
}

/**
 * Makes the search index in a process of its own, which uses another core and memory of its own while the pages are
 * written. `workDir` is a folder for files that nobody needs later. Throws what `indexSite` throws there.
 */
export function indexBeside(
  siteDir: string,
  records: readonly SearchRecord[][],
  last: string | undefined,
  workDir: string,
): Promise<void> {
  // Through a file: so large a message would be sent bit by bit, whenever the making of pages pauses.
  const recordsFile = join(workDir, 'search-records');
  writeFileSync(recordsFile, serialize(records));
  const indexer = fork(fileURLToPath(import.meta.resolve('./indexer.ts')), { execArgv: [] });
  indexer.send({ siteDir, recordsFile, last } satisfies IndexRequest);
  return new Promise((resolve, reject) => {
    let fault: string | undefined;
    indexer.once('message', (message: string) => {
      fault = message;
    });
    indexer.once('error', reject);
    indexer.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(fault ?? `The search index was not finished (${signal ?? code}).`));
    });
  });
}
