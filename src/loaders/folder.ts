import { isUtf8 } from 'node:buffer';
import { readdirSync, statSync } from 'node:fs';
import { type Problem, problem } from '../core/problems.ts';
import type { Folder } from './text-file.ts';

/** Endings that people give to the files that we read. */
const meant: Record<string, string> = {
  txt: '.txt',
  text: '.txt',
  md: '.md',
  markdown: '.md',
  mdown: '.md',
  mdx: '.md',
  yaml: '.yaml',
  yml: '.yaml',
};

/** What editors and systems keep for themselves: a lock, a swap file, a Mac's "._report.txt". */
export const isHidden = (name: string): boolean => name.startsWith('.');

/**
 * The names in a folder with one of these endings, in one order on every machine. Every other entry is a problem,
 * so that no report is passed over silently; only hidden files and those in `besides` are left alone.
 */
export function listFolder(
  folder: Folder,
  endings: readonly string[],
  besides: readonly string[] = [],
): { names: string[]; problems: Problem[] } {
  const problems: Problem[] = [];
  let entries: Buffer[];
  try {
    entries = readdirSync(folder.path, 'buffer');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = code === 'ENOTDIR' ? 'a file' : `a folder that cannot be opened (${code})`;
    return { names: [], problems: [problem('folder-unreadable', { file: folder.path }, found)] };
  }
  const names = entries.flatMap((bytes) => {
    const name = cleanName(bytes);
    if (name === undefined) {
      const shown = bytesShown(bytes);
      problems.push(problem('seed-name', { file: folder.shown + shown }, shown));
      return [];
    }
    if (isHidden(name) || besides.includes(name)) return [];
    if (endings.some((ending) => name.endsWith(ending))) return name;
    problems.push(notRead(folder, name, endings, besides));
    return [];
  });
  return { names: names.sort(), problems };
}

function notRead(
  folder: Folder,
  name: string,
  endings: readonly string[],
  besides: readonly string[],
) {
  const place = { file: folder.shown + name };
  if (isFolder(`${folder.path}/${name}`))
    return problem('seed-unreadable', place, 'a folder, and folders are not read', {
      remedy: 'Move the files in it one folder up, or keep it elsewhere.',
    });
  const ending = /\.([a-z]+)$/i.exec(name)?.[1] ?? '';
  const near = meant[ending.toLowerCase()];
  const better = `${name.slice(0, -ending.length - 1)}${near}`;
  if (near && (endings.includes(near) || besides.includes(better)))
    return problem('seed-ending', place, `the ending .${ending}`, {
      remedy: `Did you mean "${better}"?`,
    });
  const expected = `a name that ends in ${endings.join(', ')}`;
  return problem('seed-other', place, ending ? `the ending .${ending}` : 'no ending', { expected });
}

/** A folder, or a link to one. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The name as text; undefined when it is not UTF-8 or holds a control character. */
function cleanName(bytes: Buffer): string | undefined {
  const name = bytes.toString('utf8');
  return isUtf8(bytes) && !/\p{Cc}/u.test(name) ? name : undefined;
}

const bytesShown = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .replace(
      /[^\x20-\x7e]/g,
      (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
