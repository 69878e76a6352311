import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { plainError } from '../core/plain-error.ts';

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Puts a finished edition in the place of the published one. It is brought beside it first, which is one move on the
 * same disk and a copy from another, so what readers see changes in two renames a moment apart. A build killed between
 * them leaves the old edition as `.previous-PID`, which `clearLeftovers` puts back. Throws if the disk refuses.
 */
export async function publish(finished: string, published: string): Promise<void> {
  const target = targetOf(published);
  const staged = `${target}.staging-${process.pid}`;
  const previous = `${target}.previous-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    bring(finished, staged);
    if (existsSync(target)) renameSync(target, previous);
    renameSync(staged, target);
  } catch (error) {
    throw refusal(error as NodeJS.ErrnoException, target);
  } finally {
    discard(staged);
  }
  // Tens of thousands of files: several at a time take half as long.
  await rm(previous, { recursive: true, force: true });
}

/** The folder itself: a link to it, by which a server may know it, stays. */
function targetOf(published: string): string {
  const path = resolve(published);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? targetOf(resolve(dirname(path), readlinkSync(path))) : path;
}

/** Throws if the folder for an edition holds something else, or an edition with its history: publishing would delete it. */
export function refuseForeignFolder(published: string): void {
  const target = targetOf(published);
  if (existsSync(join(target, '.git'))) {
    throw plainError(
      `${target} holds a .git, and an edition replaces everything in its folder: the history would be deleted. ` +
        'Build into another folder and copy the files: rsync -a --delete --exclude .git dist/ ITS_FOLDER/.',
    );
  }
  const isFree = !existsSync(target) || (isFolder(target) && readdirSync(target).length === 0);
  if (isFree || existsSync(join(target, 'edition.json'))) return;
  throw plainError(
    `${target} is not an edition: it holds no edition.json, and everything in it would be deleted. ` +
      'Name another folder with --outDir, or empty this one.',
  );
}

const isFolder = (path: string) => statSync(path).isDirectory();

/** What the disk refused. */
function refusal({ code = 'error', message }: NodeJS.ErrnoException, target: string): Error {
  return plainError(
    `The new edition could not be put in place as ${target} (${code}: ${message}). ` +
      'The edition published before is unchanged. Is the disk full, is the folder read-only, or did another build publish there at the same moment?',
  );
}

function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}

/** Takes away a folder that is of no more use. */
export function discard(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}

/** Clears what killed builds left beside a published edition, and puts that back if one was killed in mid-swap. */
export function clearLeftovers(published: string): void {
  const target = targetOf(published);
  const folder = dirname(target);
  const name = basename(target);
  for (const left of endedOnes(folder, `${name}.previous`)) {
    if (existsSync(target)) discard(left);
    else renameSync(left, target);
  }
  clearEnded(folder, `${name}.staging`);
}

/** Takes away what builds that are no longer running left in a folder as `NAME-PID`. */
export function clearEnded(folder: string, name: string): void {
  for (const left of endedOnes(folder, name)) discard(left);
}

function endedOnes(folder: string, name: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((entry) => entry.startsWith(`${name}-`))
    .filter((entry) => {
      const pid = entry.slice(name.length + 1);
      // At its start a build has left nothing yet. In a container each has the number of the last one.
      return /^\d+$/.test(pid) && (Number(pid) === process.pid || !alive(Number(pid)));
    })
    .map((entry) => join(folder, entry));
}
