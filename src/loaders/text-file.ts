import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { findDeceptive } from '../core/deceptive.ts';
import { type Problem, placeIn, problem } from '../core/problems.ts';
import { decode } from './decode.ts';

type Read =
  | { text: string; bytes: Buffer; problems: Problem[] }
  | { text?: undefined; problems: [Problem] };

/**
 * Reads a text file of an editor's that must lie in `folder`, links followed. Throws nothing:
 * what is no file, too large or no clean UTF-8 is a problem, and characters that deceive a reader are a warning.
 */
export function readTextFile(
  folder: string,
  path: string,
  maxBytes = Number.POSITIVE_INFINITY,
): Read {
  const file = shownPath(path);
  try {
    const real = realpathSync(path);
    if (!real.startsWith(realpathSync(folder) + sep)) {
      return unreadable(file, 'a link that leads out of the folder');
    }
    const entry = lstatSync(real);
    if (!entry.isFile())
      return unreadable(file, entry.isDirectory() ? 'a folder' : 'something that is no file');
    // Before it is read: a file can be larger than the memory.
    if (entry.size > maxBytes) {
      const better = { expected: `at most ${maxBytes} bytes` };
      return { problems: [problem('seed-too-large', { file }, `${entry.size} bytes`, better)] };
    }
    const bytes = readFileSync(real);
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
