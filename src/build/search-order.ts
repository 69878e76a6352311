import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { endOfItem, readArray, sortArray } from './cbor.ts';

/** What Pagefind writes before the CBOR of each of its files. */
const magic = Buffer.from('pagefind_dcd');

/**
 * Pagefind 1.5 writes filters and their values in the order of a hash table that differs with each run.
 * This puts them in order, so that one edition always gives the same files.
 */
export function putInOrder(indexDir: string): void {
  const filters = join(indexDir, 'filter');
  if (!existsSync(filters)) return;
  const renamed = readdirSync(filters).map((file) => sortFilter(indexDir, file));
  const metaFile = readdirSync(indexDir).find((file) => file.endsWith('.pf_meta'));
  if (!metaFile) return;
  let meta: Buffer = unpack(join(indexDir, metaFile));
  for (const [old, now] of renamed) {
    const at = meta.lastIndexOf(old);
    if (at >= 0)
      meta = Buffer.concat([
        meta.subarray(0, at),
        Buffer.from(now),
        meta.subarray(at + old.length),
      ]);
  }
  meta = sortArray(meta, filtersOf(meta));
  const old = metaFile.replace(/^pagefind\.|\.pf_meta$/g, '');
  const now = named(old, meta);
  rmSync(join(indexDir, metaFile));
  pack(join(indexDir, `pagefind.${now}.pf_meta`), meta);
  const entry = join(indexDir, 'pagefind-entry.json');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace(old, now));
}

/** Sorts the values of one filter and gives its file the name of its new content: [old name, new name]. */
function sortFilter(indexDir: string, file: string): [string, string] {
  const path = join(indexDir, 'filter', file);
  const bytes = unpack(path);
  const { start } = readArray(bytes, 0);
  const sorted = sortArray(bytes, endOfItem(bytes, start));
  const old = file.replace('.pf_filter', '');
  const now = named(old, sorted);
  pack(path, sorted);
  renameSync(path, join(indexDir, 'filter', `${now}.pf_filter`));
  return [old, now];
}

/** The list of filters is the fourth part of the index's own description. */
function filtersOf(meta: Buffer): number {
  const { items, start } = readArray(meta, 0);
  return items.slice(0, 3).reduce((at, item) => at + item.length, start);
}

/** A name of the same form and length, with the digest of the content. */
const named = (old: string, content: Buffer) => {
  const [language, digest = ''] = old.split('_');
  return `${language}_${createHash('sha1').update(content).digest('hex').slice(0, digest.length)}`;
};

const unpack = (path: string) => gunzipSync(readFileSync(path)).subarray(magic.length);
const pack = (path: string, content: Buffer) =>
  writeFileSync(path, gzipSync(Buffer.concat([magic, content]), { level: 9 }));
