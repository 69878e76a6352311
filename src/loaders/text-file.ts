import { hash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { findDeceptive } from '../core/problems/deceptive.ts';
import { type Problem, placeIn, problem } from '../core/problems.ts';
import { decode } from './decode.ts';
import { type Memory, noMemory } from './memory.ts';

/** A folder of an editor's files. */
export interface Folder {
  path: string;
  /** What stands before the name of a file in messages: "seeds/". */
  shown: string;
  /** A larger file is refused. */
  maxBytes: number;
  memory: Memory;
}

export const folderAt = (
  path: string,
  maxBytes = Number.POSITIVE_INFINITY,
  memory = noMemory,
): Folder => ({ path, shown: shownPath(join(path, 'x')).slice(0, -1), maxBytes, memory });

export interface Text {
  text: string;
  /** Of the file's bytes as they came. */
  sha256: string;
  bytes: number;
  problems: Problem[];
}

/** What a file gave: its text, or the problem that there is none. */
export type Read = Text | { text?: undefined; problems: [Problem] };

/**
 * Reads a text file of an editor's that must lie in `folder`, links followed. Throws nothing:
 * what is not a file, too large or not clean UTF-8 is a problem, and characters that deceive a reader are a warning.
 */
export function readTextFile(folder: Folder, name: string): Read {
  const file = folder.shown + name;
  const untouched = folder.memory.ofUntouched(file);
  if (untouched) return untouched;
  const read = openTextFile(folder, name, file);
  // Its cause may be removed by a change elsewhere, so it is tried again.
  if (read.text === undefined) folder.memory.forget(file);
  return read;
}

/** A file that is the only one of its kind, whatever else stands in its folder. */
export function readSingleFile(file: string, ifMissing: { remedy?: string } = {}): Read {
  if (!existsSync(file)) {
    return { problems: [problem('file-missing', { file }, 'nothing', ifMissing)] };
  }
  return readTextFile(folderAt(dirname(file)), basename(file));
}

function openTextFile(folder: Folder, name: string, file: string): Read {
  let { memory } = folder;
  try {
    let path = `${folder.path}/${name}`;
    let entry = lstatSync(path);
    // Only a link can lead out of the folder; to follow every path would cost more than to read the files.
    if (entry.isSymbolicLink()) {
      path = realpathSync(path);
      if (!path.startsWith(realpathSync(folder.path) + sep)) {
        return unreadable(file, 'a link that leads outside the folder');
      }
      entry = lstatSync(path);
      // A change of a file is not reported for the links to it.
      memory.forget(file);
      memory = noMemory;
    }
    if (!entry.isFile())
      return unreadable(file, entry.isDirectory() ? 'a folder' : 'something that is not a file');
    // Before it is read: a file can be larger than the memory.
    if (entry.size > folder.maxBytes) {
      const better = { expected: `at most ${folder.maxBytes} bytes` };
      return { problems: [problem('seed-too-large', { file }, `${entry.size} bytes`, better)] };
    }
    return memory.ofFile(file, readBytes(readFileSync(path), file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return unreadable(file, `a file that cannot be opened (${code})`);
  }
}

function readBytes(bytes: Buffer, file: string): Read {
  const { text, problems } = decode(bytes, file);
  if (text === undefined) return { problems };
  const sha256 = hash('sha256', bytes);
  return { text, sha256, bytes: bytes.length, problems: deceptions(text, file) };
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
