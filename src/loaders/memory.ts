import type { Stats } from 'node:fs';
import type { Read } from './text-file.ts';

/**
 * What files gave when they were read, for an edition that is read again after each change: only changed files
 * are read then, and what was made of unchanged ones stays the same object.
 */
export interface Memory {
  /** Gives what a file gave last time, if nothing is said to have happened to it since. */
  ofUntouched: (file: string) => Read | undefined;
  /** Gives what a file gave last time, as long as its entry in the folder, or its content, is the same. */
  ofFile: (file: string, entry: Stats, read: () => Read) => Read;
  /** Gives what was made last time of a text and of another beside it, as long as both are the same objects. */
  ofTexts: <T>(text: Read, beside: Read | undefined, make: () => T) => T;
  /** What a file gave before is no longer to be relied on. */
  forget: (file: string) => void;
}

/** A memory that is told which files were touched since it was last used; `undefined` means that any may have been. */
interface KeptMemory extends Memory {
  startReading: (touched: ReadonlySet<string> | undefined) => void;
}

/** For an edition that is read once. */
export const noMemory: Memory = {
  ofUntouched: () => undefined,
  ofFile: (_file, _entry, read) => read(),
  ofTexts: (_text, _beside, make) => make(),
  forget: () => {},
};

/** Two changes within so many milliseconds may bear one time: that of some file systems is no finer. */
const coarsest = 2000;

export function newMemory(): KeptMemory {
  let touched: ReadonlySet<string> | undefined;
  const files = new Map<string, { entry: Stats; settled: boolean; given: Read }>();
  const texts = new WeakMap<Read, { beside: Read | undefined; made: unknown }>();
  return {
    startReading: (now) => {
      touched = now;
    },
    ofUntouched: (file) => (touched && !touched.has(file) ? files.get(file)?.given : undefined),
    forget: (file) => {
      files.delete(file);
    },
    ofFile: (file, entry, read) => {
      const last = files.get(file);
      if (last?.settled && isUnchanged(last.entry, entry)) return last.given;
      // What changed only just now can change again without a trace in its entry, so next time it is read again.
      const settled = Date.now() - entry.ctimeMs > coarsest;
      const now = read();
      const given = last && isSame(last.given, now) ? last.given : now;
      files.set(file, { entry, settled, given });
      return given;
    },
    ofTexts: <T>(text: Read, beside: Read | undefined, make: () => T) => {
      const last = texts.get(text);
      if (last && last.beside === beside) return last.made as T;
      const made = make();
      texts.set(text, { beside, made });
      return made;
    },
  };
}

/** Programs that copy set back the time of the content (mtime); that of the entry (ctime) nobody can set. */
const isUnchanged = (last: Stats, now: Stats) =>
  last.ctimeMs === now.ctimeMs &&
  last.mtimeMs === now.mtimeMs &&
  last.size === now.size &&
  last.ino === now.ino;

const isSame = (last: Read, now: Read) =>
  last.text !== undefined && now.text !== undefined && last.sha256 === now.sha256;
