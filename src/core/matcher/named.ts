import type { Candidate } from './candidates.ts';

interface Naming {
  /** When it was named last: the nearest of several decides. */
  moment: number;
  /** The same, by a name that is not too broad to say much. */
  closely: number;
  /** The blocks that name it, in ascending order. */
  blocks: number[];
}

export const never = -1;

/** The terms, and kinds of terms, that a report names in full, by their keys. */
export class Named {
  readonly #namings = new Map<string, Naming>();
  /** How many full mentions there were so far. */
  moment = 0;

  /** A full mention, in some block, of all that these keys stand for. */
  add(keys: readonly string[], block: number, broad = false): void {
    this.moment += 1;
    for (const key of keys) {
      const naming = this.#namings.get(key);
      const closely = broad ? (naming?.closely ?? never) : this.moment;
      if (!naming) this.#namings.set(key, { moment: this.moment, closely, blocks: [block] });
      else {
        naming.moment = this.moment;
        naming.closely = closely;
        if (naming.blocks.at(-1) !== block) naming.blocks.push(block);
      }
    }
  }

  has(key: string): boolean {
    return this.#namings.has(key);
  }

  /** From now on no earlier mention opens what must follow one. */
  close(key: string): void {
    const naming = this.#namings.get(key);
    if (naming) naming.moment = naming.closely = never;
  }

  /** When one of the openers was named last, and not closed since; `never` where none was. `closely`: by no broad name. */
  lastOf({ openers }: { openers: Iterable<string> }, closely = false): number {
    let last = never;
    for (const key of openers) {
      const naming = this.#namings.get(key);
      if (naming) last = Math.max(last, closely ? naming.closely : naming.moment);
    }
    return last;
  }

  /** True if a mention opens a form in this block, by how far the form reaches. */
  opens({ form, openers }: Candidate, block: number): boolean {
    return openers.some((key) => {
      const naming = this.#namings.get(key);
      if (!naming) return false;
      if (form.reach === 'paragraph') return naming.blocks.includes(block);
      // A common word says nothing of what is first named paragraphs later; an acronym may be explained there.
      return (naming.blocks[0] as number) <= block || /\p{Lu}/u.test(form.text);
    });
  }
}
