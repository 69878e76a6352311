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

interface IndexedPage {
  url: string;
  content: string;
}

/** Writes down what an index was made of, so that the next edition can tell whether it may keep it. */
export function sealIndex(folder: string, pages: Iterable<IndexedPage>): void {
  writeFileSync(join(folder, seal), sealOf(folder, pages));
}

/**
 * Links the index of the last edition into a new one, if it was made of the same pages by the same Pagefind and nobody
 * has touched its files since. Tells whether it did.
 */
export function keepIndex(last: string, folder: string, pages: Iterable<IndexedPage>): boolean {
  const file = join(last, seal);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== sealOf(last, pages)) return false;
  for (const name of [...filesOf(last), seal]) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(join(last, name), target);
    } catch {
      // Another disk, or one without links.
      cpSync(join(last, name), target);
    }
  }
  return true;
}

function sealOf(folder: string, pages: Iterable<IndexedPage>): string {
  const made = createHash('sha256');
  for (const { url, content } of pages) made.update(`${url}\0${content}\0`);
  const files = createHash('sha256');
  for (const name of filesOf(folder))
    files.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return JSON.stringify({
    pagefind: pagefindVersion(),
    patch: throwing,
    pages: made.digest('hex'),
    files: files.digest('hex'),
  });
}

function pagefindVersion(): string {
  const main = fileURLToPath(import.meta.resolve('pagefind'));
  const { version } = JSON.parse(readFileSync(join(dirname(main), '../package.json'), 'utf8'));
  return version;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== seal)
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
