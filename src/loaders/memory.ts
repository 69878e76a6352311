import type { Read } from './text-file.ts';

/**
 * What files gave when they were read, for an edition that is read again after each change: only changed files
 * are read then, and what was made of unchanged ones stays the same object.
 */
export interface Memory {
  /** Gives what a file gave last time, if nothing is said to have happened to it since. */
  ofUntouched: (file: string) => Read | undefined;
  /** Gives what a file gives now: as the same object as last time where its bytes are the same. */
  ofFile: (file: string, now: Read) => Read;
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
  ofFile: (_file, now) => now,
  ofTexts: (_text, _beside, make) => make(),
  forget: () => {},
};

export function newMemory(): KeptMemory {
  let touched: ReadonlySet<string> | undefined;
  const files = new Map<string, Read>();
  const texts = new WeakMap<Read, { beside: Read | undefined; made: unknown }>();
  return {
    startReading: (now) => {
      touched = now;
    },
    ofUntouched: (file) => (touched && !touched.has(file) ? files.get(file) : undefined),
    forget: (file) => {
      files.delete(file);
    },
    ofFile: (file, now) => {
      const last = files.get(file);
      const given = last && isSame(last, now) ? last : now;
      files.set(file, given);
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

const isSame = (last: Read, now: Read) =>
  last.text !== undefined && now.text !== undefined && last.sha256 === now.sha256;
