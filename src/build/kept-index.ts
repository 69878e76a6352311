import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { throwing } from './pagefind-patch.ts';

/** Says of an index what it was made of, and what its files were then. */
const seal = 'made-of.json';

export interface IndexedPage {
  url: string;
  content: string;
}

export interface IndexFile {
  /** Within the folder of the index. */
  name: string;
  content: Uint8Array;
}

/** Writes an index, and what it was made of, so that the next edition can tell whether it may keep it. */
export function writeIndex(
  folder: string,
  files: readonly IndexFile[],
  pages: readonly IndexedPage[],
): void {
  makeFolders(folder, files);
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, seal), sealOf(files, pages));
}

/**
 * Links the index of the last edition into a new one, if it was made of the same pages by the same Pagefind and nobody
 * has touched its files since. Tells whether it did.
 */
export function keepIndex(last: string, folder: string, pages: readonly IndexedPage[]): boolean {
  const sealed = join(last, seal);
  if (!existsSync(sealed)) return false;
  const files = filesIn(last);
  if (readFileSync(sealed, 'utf8') !== sealOf(files, pages)) return false;
  makeFolders(folder, files);
  for (const name of [...files.map((file) => file.name), seal]) {
    try {
      linkSync(join(last, name), join(folder, name));
    } catch {
      // Another disk, or one without links.
      cpSync(join(last, name), join(folder, name));
    }
  }
  return true;
}

function makeFolders(folder: string, files: readonly IndexFile[]) {
  for (const place of new Set(files.map(({ name }) => dirname(name))))
    mkdirSync(join(folder, place), { recursive: true });
}

function sealOf(files: readonly IndexFile[], pages: readonly IndexedPage[]): string {
  const madeOf = createHash('sha256');
  for (const { url, content } of pages) madeOf.update(`${url}\0${content}\0`);
  const made = createHash('sha256');
  for (const { name, content } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    made.update(`${name}\0`).update(content);
  return JSON.stringify({
    pagefind: pagefindVersion(),
    patch: throwing,
    pages: madeOf.digest('hex'),
    files: made.digest('hex'),
  });
}

function pagefindVersion(): string {
  const main = fileURLToPath(import.meta.resolve('pagefind'));
  const { version } = JSON.parse(readFileSync(join(dirname(main), '../package.json'), 'utf8'));
  return version;
}

const filesIn = (folder: string): IndexFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== seal)
    .map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { name: file.slice(folder.length + 1), content: readFileSync(file) };
    });
