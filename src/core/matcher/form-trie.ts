import { type CodeUnits, codeUnitsOf } from './code-units.ts';
import { space, Vocabulary } from './vocabulary.ts';

/** A wording that stands somewhere in a text. */
export interface Stretch<T> {
  end: number;
  values: readonly T[];
  /** An acronym in brackets that stands within it. */
  bracket?: string;
}

/** A place in the trie: the tokens that may follow, and what ends here. */
interface Node<T> {
  next: Map<number, Node<T>>;
  ends: T[];
}

/** A trie of wordings by their tokens: a look-up costs the same however many wordings there are. */
export class FormTrie<T> {
  /** Several tries can share one vocabulary. */
  readonly words: Vocabulary;
  readonly #root: Node<T> = { next: new Map(), ends: [] };

  constructor(words = new Vocabulary()) {
    this.words = words;
  }

  add(wording: string, value: T): void {
    let node = this.#root;
    for (let offset = 0; offset < wording.length; offset = this.words.end) {
      const token = this.words.add(wording, offset);
      let next = node.next.get(token);
      if (!next) {
        next = { next: new Map(), ends: [] };
        node.next.set(token, next);
      }
      node = next;
    }
    node.ends.push(value);
  }

  *values(node = this.#root): Generator<T> {
    yield* node.ends;
    for (const next of node.next.values()) yield* this.values(next);
  }

  /** The numbers of the tokens with which wordings begin. */
  firsts(): Iterable<number> {
    return this.#root.next.keys();
  }

  /** Every wording that stands at `start` of a folded text, the longest first. */
  at(text: string, start: number): readonly Stretch<T>[] {
    const codeUnits = codeUnitsOf(text);
    return this.from(this.words.read(codeUnits, start), codeUnits, this.words.end);
  }

  /** Every wording that begins with the token `first`, which ends at `end` of a folded text, the longest first. */
  from(first: number, codeUnits: CodeUnits, end: number): readonly Stretch<T>[] {
    let found: Stretch<T>[] | undefined;
    let bracket: string | undefined;
    let offset = end;
    for (let node = this.#root.next.get(first); node; ) {
      if (node.ends.length > 0) {
        found ??= [];
        found.push({ end: offset, values: node.ends, ...(bracket && { bracket }) });
      }
      if (node.next.size === 0 || offset >= codeUnits.text.length) break;
      // "anti-satellite (ASAT) weapon": an acronym in brackets may stand between two words of a wording.
      const aside = bracket ? undefined : asideAt(codeUnits, offset);
      if (aside && node.next.has(space)) {
        bracket = aside.acronym;
        offset = aside.end;
      }
      node = node.next.get(this.words.read(codeUnits, offset));
      offset = this.words.end;
    }
    return found?.reverse() ?? nothing;
  }
}

const nothing: readonly never[] = [];

const bracket = '('.charCodeAt(0);
const aside = /\s?\(([A-Z][A-Za-z-]{1,9})\)(?=\s)/y;

/** An acronym in brackets that begins at `offset`, before another word. */
function asideAt(
  { text, units }: CodeUnits,
  offset: number,
): { acronym: string; end: number } | undefined {
  if (units[offset] !== bracket && units[offset + 1] !== bracket) return undefined;
  aside.lastIndex = offset;
  const found = aside.exec(text);
  return found ? { acronym: found[1] as string, end: aside.lastIndex } : undefined;
}
