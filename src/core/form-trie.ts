import { wordEnd } from './words.ts';

/** A wording that stands somewhere in a text. */
export interface Stretch<T> {
  end: number;
  values: readonly T[];
  /** An acronym in brackets that stands within it. */
  bracket?: string;
}

/**
 * A trie of wordings by their tokens: words in lower case, one space for any white space, and single other signs.
 * Its size does not change what a look-up costs, so neither does the number of terms.
 */
export class FormTrie<T> {
  readonly #root: Node<T> = { next: new Map(), ends: [] };
  /** Answers of `begins` by the word as written; texts repeat their words. */
  readonly #begins = new Map<string, boolean>();

  add(wording: string, value: T): void {
    this.#begins.clear();
    let node = this.#root;
    for (const token of tokensOf(wording)) {
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

  /** True when some wording begins with this word. */
  begins(word: string): boolean {
    const known = this.#begins.get(word);
    if (known !== undefined) return known;
    const begins = this.#root.next.has(word.toLowerCase());
    if (this.#begins.size > rememberedWords) this.#begins.clear();
    this.#begins.set(word, begins);
    return begins;
  }

  /** Every wording that stands at `start` of a folded text, the longest first. */
  at(text: string, start: number): Stretch<T>[] {
    const found: Stretch<T>[] = [];
    let node: Node<T> | undefined = this.#root;
    let offset = start;
    let bracket: string | undefined;
    for (;;) {
      const end = tokenEnd(text, offset);
      if (end === offset) break;
      node = node.next.get(tokenAt(text, offset, end));
      if (!node) break;
      if (node.ends.length > 0) found.push({ end, values: node.ends, ...(bracket && { bracket }) });
      offset = end;
      // "anti-satellite (ASAT) weapon": an acronym in brackets may stand between two words of a wording.
      const aside = bracket ? undefined : asideAt(text, offset);
      if (aside && node.next.has(' ')) {
        bracket = aside.acronym;
        offset = aside.end;
      }
    }
    return found.reverse();
  }
}

interface Node<T> {
  next: Map<string, Node<T>>;
  ends: T[];
}

/** Enough for the vocabulary of a paper, too little to fill a long-lived process. */
const rememberedWords = 50_000;

const space = /\s+/y;

function tokenEnd(text: string, offset: number): number {
  if (offset >= text.length) return offset;
  const end = wordEnd(text, offset);
  if (end > offset) return end;
  space.lastIndex = offset;
  return space.test(text) ? space.lastIndex : offset + 1;
}

function tokenAt(text: string, offset: number, end: number): string {
  const token = text.slice(offset, end);
  return /^\s/.test(token) ? ' ' : token.toLowerCase();
}

function tokensOf(wording: string): string[] {
  const tokens: string[] = [];
  for (let offset = 0; offset < wording.length; ) {
    const end = tokenEnd(wording, offset);
    tokens.push(tokenAt(wording, offset, end));
    offset = end;
  }
  return tokens;
}

const aside = /\s*\(([A-Z][A-Za-z-]{1,9})\)(?=\s)/y;

/** An acronym in brackets that begins at `offset`, before another word. */
function asideAt(text: string, offset: number): { acronym: string; end: number } | undefined {
  aside.lastIndex = offset;
  const found = aside.exec(text);
  return found ? { acronym: found[1] as string, end: aside.lastIndex } : undefined;
}
