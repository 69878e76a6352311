import { existsSync, globSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { counted, inDigits } from '../core/counted.ts';
import { misused, readOptions } from './options.ts';

const usage = 'npm run compress [-- FOLDER]   (default: dist)';
const { positionals } = readOptions({ allowPositionals: true } as const, usage);
const folder = positionals[0] ?? 'dist';
if (!existsSync(folder)) misused(`There is no folder ${folder}.`, usage);
/** Below this a packed file saves less than its headers cost. */
const smallest = 512;
const texts = '**/*.{html,css,js,json,jsonld,ttl,csv,svg,xml,txt,md,webmanifest}';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);
const packers = {
  br: (data: Buffer) =>
    brotli(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
  gz: (data: Buffer) => gzipped(data, { level: constants.Z_BEST_COMPRESSION }),
};

const sums = { files: 0, plain: 0, br: 0, gz: 0 };
const queue = globSync(texts, { cwd: folder }).sort();
await Promise.all(Array.from({ length: 4 }, packNext));
const kB = (bytes: number) => `${inDigits(Math.round(bytes / 1024))} kB`;
console.log(
  `${counted(sums.files, 'file')} in ${folder}: ${kB(sums.plain)}, as .br ${kB(sums.br)}, as .gz ${kB(sums.gz)}`,
);

/** Packs files until none is left; four such loops share the queue. */
async function packNext(): Promise<void> {
  for (let name = queue.pop(); name; name = queue.pop()) {
    const path = join(folder, name);
    const { size, mtime } = statSync(path);
    if (size < smallest) continue;
    const data = readFileSync(path);
    sums.files++;
    sums.plain += size;
    for (const [ending, pack] of Object.entries(packers)) {
      const packed = await pack(data);
      writeFileSync(`${path}.${ending}`, packed);
      // A server compares the times of a file and its packed twin.
      utimesSync(`${path}.${ending}`, mtime, mtime);
      sums[ending as keyof typeof packers] += packed.length;
    }
  }
}
