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
  /** Where a word leads from the root, by the word as written; texts repeat their words. */
  readonly #firsts = new Map<string, Node<T> | undefined>();

  add(wording: string, value: T): void {
    this.#firsts.clear();
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

  /** What begins with this word, to be followed up; undefined where no wording does. */
  first(word: string): Node<T> | undefined {
    let node = this.#firsts.get(word);
    if (node || this.#firsts.has(word)) return node;
    node = this.#root.next.get(word.toLowerCase());
    if (this.#firsts.size > rememberedWords) this.#firsts.clear();
    this.#firsts.set(word, node);
    return node;
  }

  /** Every wording that stands at `start` of a folded text, the longest first. */
  at(text: string, start: number): Stretch<T>[] {
    const end = tokenEnd(text, start);
    const node = this.#root.next.get(tokenAt(text, start, end));
    return node ? this.follow(node, text, end) : [];
  }

  /** Every wording whose first word ends at `end` of a folded text and leads to `first`, the longest first. */
  follow(first: Node<T>, text: string, end: number): Stretch<T>[] {
    const found: Stretch<T>[] = [];
    let bracket: string | undefined;
    let offset = end;
    for (let node: Node<T> | undefined = first; node; ) {
      if (node.ends.length > 0)
        found.push({ end: offset, values: node.ends, ...(bracket && { bracket }) });
      if (node.next.size === 0) break;
      // "anti-satellite (ASAT) weapon": an acronym in brackets may stand between two words of a wording.
      const aside = bracket || !node.next.has(' ') ? undefined : asideAt(text, offset);
      if (aside) {
        bracket = aside.acronym;
        offset = aside.end;
      }
      const next = tokenEnd(text, offset);
      node = next === offset ? undefined : node.next.get(tokenAt(text, offset, next));
      offset = next;
    }
    return found.reverse();
  }
}

/** A place in the trie: the tokens that may follow, and what ends here. */
export interface Node<T> {
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
  if (text.charCodeAt(offset) === 32) return ' ';
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

const aside = /\s?\(([A-Z][A-Za-z-]{1,9})\)(?=\s)/y;

/** An acronym in brackets that begins at `offset`, before another word. */
function asideAt(text: string, offset: number): { acronym: string; end: number } | undefined {
  if (text.charCodeAt(offset) !== 40 && text.charCodeAt(offset + 1) !== 40) return undefined;
  aside.lastIndex = offset;
  const found = aside.exec(text);
  return found ? { acronym: found[1] as string, end: aside.lastIndex } : undefined;
}
