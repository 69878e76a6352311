import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { searchFolder } from '../core/search/folders.ts';
import type { SearchRecord } from '../core/search/records.ts';
import type { PartOfIndex } from './search-index.ts';

/** What it takes to index one record, in bytes, with something to spare: 5,000 took 0.6 GB. */
const memoryOfRecord = 150_000;

/** A part of the search index that is to be made. */
export interface IndexRequest extends PartOfIndex {
  /** A file with the records, serialized. */
  recordsFile: string;
}

/**
 * Puts the search index of the records into a site, each part into a folder of its own. Processes of their own make them,
 * which use other cores and memory of their own while the pages are written. `last` is the folder of the last edition,
 * `workDir` one for files that nobody needs later. Throws what `indexPart` throws there.
 */
export async function indexBeside(
  siteDir: string,
  parts: readonly SearchRecord[][],
  last: string | undefined,
  workDir: string,
): Promise<void> {
  const requests = parts.map((records, index): IndexRequest => {
    const place = searchFolder(index, parts.length);
    // Through a file: so large a message would be sent bit by bit, whenever the making of pages pauses.
    const recordsFile = join(workDir, `search-records-${index}`);
    writeFileSync(recordsFile, serialize(records));
    return {
      folder: join(siteDir, place),
      last: last && join(last, place),
      isNewest: index === 0,
      recordsFile,
    };
  });
  // Shared out beforehand, for the making of pages leaves no moment to hand out the next part.
  const processes = processesFor(parts);
  const shares = Array.from({ length: processes }, (_, turn) =>
    requests.filter((_, index) => index % processes === turn),
  );
  await Promise.all(shares.map(askIndexer));
}

/** As many as there are processors, and as memory allows. */
function processesFor(parts: readonly SearchRecord[][]): number {
  const largest = Math.max(1, ...parts.map((records) => records.length)) * memoryOfRecord;
  const fitting = Math.floor(process.availableMemory() / largest);
  return Math.max(1, Math.min(availableParallelism(), fitting, parts.length));
}

function askIndexer(requests: IndexRequest[]): Promise<void> {
  const indexer = fork(fileURLToPath(import.meta.resolve('./indexer.ts')), { execArgv: [] });
  indexer.send(requests);
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
