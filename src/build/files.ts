import { closeSync, fstatSync, linkSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Writes the files of an edition with plain synchronous calls, which for thousands of small files cost half of what
 * asynchronous ones do. Each folder is made once, and no file is ever opened a second time: a file that stands in the
 * last edition with the same bytes becomes a link to it, which keeps its date, so that readers' copies stay good.
 */
export class Files {
  readonly #root: string;
  readonly #last: string | undefined;
  readonly #made = new Set<string>();
  /** Where a file is put together, and where one of the last edition is read to be compared with it. */
  readonly #scratch = new Scratch();
  readonly #published = new Scratch();
  written = 0;
  kept = 0;

  /** `last` is the folder of the last edition, if there is one. */
  constructor(root: string, last?: string) {
    this.#root = resolve(root);
    this.#last = last;
    mkdirSync(this.#root, { recursive: true });
    this.#made.add(this.#root);
  }

  /** Writes a file from its pieces. Throws if it stands there already, or there is no room for all of it. */
  write(name: string, pieces: readonly (string | Uint8Array)[]): void {
    const content = this.#scratch.join(pieces);
    const file = join(this.#root, name);
    this.#makeFolder(dirname(file));
    if (this.#keep(name, file, content)) {
      this.kept++;
      return;
    }
    const open = openSync(file, 'wx');
    try {
      if (writeSync(open, content) < content.length) {
        throw new Error(`${file}: no room for all of it`);
      }
    } finally {
      closeSync(open);
    }
    this.written++;
  }

  /** One level at a time: a call that may have to make several levels costs five times as much. */
  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return;
    this.#makeFolder(dirname(folder));
    try {
      mkdirSync(folder);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    this.#made.add(folder);
  }

  #keep(name: string, file: string, content: Buffer): boolean {
    if (!this.#last) return false;
    const published = join(this.#last, name);
    try {
      if (!this.#holds(published, content)) return false;
      linkSync(published, file);
      return true;
    } catch {
      // There is no such file yet, or this disk has no links.
      return false;
    }
  }

  /** Whether a file consists of these bytes. */
  #holds(file: string, content: Buffer): boolean {
    const open = openSync(file, 'r');
    try {
      if (fstatSync(open).size !== content.length) return false;
      const room = this.#published.room(content.length);
      return readSync(open, room) === content.length && room.equals(content);
    } finally {
      closeSync(open);
    }
  }
}

/** Memory that is used again and again: a new piece for each page would cost more than what is done in it. */
class Scratch {
  #bytes = Buffer.alloc(64 * 1024);

  /** The pieces one after the other, text as UTF-8, a lone surrogate as U+FFFD. Good until the next call. */
  join(pieces: readonly (string | Uint8Array)[]): Buffer {
    // No UTF-16 unit takes more than three bytes.
    this.room(pieces.reduce((sum, { length }) => sum + 3 * length, 0));
    let end = 0;
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        end += this.#bytes.write(piece, end);
      } else {
        this.#bytes.set(piece, end);
        end += piece.length;
      }
    }
    return this.#bytes.subarray(0, end);
  }

  /** So many bytes, with anything in them. */
  room(length: number): Buffer {
    if (this.#bytes.length < length) this.#bytes = Buffer.alloc(2 * length);
    return this.#bytes.subarray(0, length);
  }
}
