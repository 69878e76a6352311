import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { findDeceptive } from '../core/deceptive.ts';
import { type Problem, placeIn, problem } from '../core/problems.ts';
import { decode } from './decode.ts';

/** A folder of an editor's files. */
export interface Folder {
  path: string;
  /** What stands before the name of a file in messages: "seeds/". */
  shown: string;
  /** A larger file is refused. */
  maxBytes: number;
}

export const folderAt = (path: string, maxBytes = Number.POSITIVE_INFINITY): Folder => ({
  path,
  shown: shownPath(join(path, 'x')).slice(0, -1),
  maxBytes,
});

type Read =
  | { text: string; bytes: Buffer; problems: Problem[] }
  | { text?: undefined; problems: [Problem] };

/**
 * Reads a text file of an editor's that must lie in `folder`, links followed. Throws nothing:
 * what is no file, too large or no clean UTF-8 is a problem, and characters that deceive a reader are a warning.
 */
export function readTextFile(folder: Folder, name: string): Read {
  const file = folder.shown + name;
  try {
    let path = `${folder.path}/${name}`;
    let entry = lstatSync(path);
    // Only a link can lead out of the folder; to follow every path would cost more than to read the files.
    if (entry.isSymbolicLink()) {
      path = realpathSync(path);
      if (!path.startsWith(realpathSync(folder.path) + sep)) {
        return unreadable(file, 'a link that leads out of the folder');
      }
      entry = lstatSync(path);
    }
    if (!entry.isFile())
      return unreadable(file, entry.isDirectory() ? 'a folder' : 'something that is no file');
    // Before it is read: a file can be larger than the memory.
    if (entry.size > folder.maxBytes) {
      const better = { expected: `at most ${folder.maxBytes} bytes` };
      return { problems: [problem('seed-too-large', { file }, `${entry.size} bytes`, better)] };
    }
    const bytes = readFileSync(path);
    const decoded = decode(bytes, file);
    return decoded.text === undefined
      ? decoded
      : { ...decoded, bytes, problems: deceptions(decoded.text, file) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return unreadable(file, `a file that cannot be opened (${code})`);
  }
}

const unreadable = (file: string, found: string): Read => ({
  problems: [problem('seed-unreadable', { file }, found)],
});

function deceptions(text: string, file: string): Problem[] {
  const found = findDeceptive(text);
  const [first] = found;
  if (!first) return [];
  const names = [...new Set(found.map(({ name }) => name))].join(', ');
  const place = placeIn(file, text, first.offset);
  return [problem('seed-deceptive', place, `${found.length} of them: ${names}`)];
}

/** A path as an editor would name it: from the project's folder, if it lies there. */
export function shownPath(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  return fromHere === '' || fromHere.startsWith('..') ? path : fromHere;
}
