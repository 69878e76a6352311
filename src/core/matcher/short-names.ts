import { oncePer } from '../once.ts';
import type { Term } from '../term.ts';
import { beginsSentence } from './boundaries.ts';
import { type Candidate, headsOf } from './candidates.ts';
import { type Named, never } from './named.ts';
import type { Rival } from './other-names.ts';

/** "the treaty banning tests" says itself which is meant. */
const isDefinedAfter = /^\s+(?:that|which|banning|to|with|on|between)\b/;

/** A treaty that is never called "the treaty" here: after it, the words mean none of ours. */
const isTreatyWithoutShort = oncePer(
  (term: Term) =>
    term.kind === 'treaty' &&
    !headsOf(term).has('treaty') &&
    term.forms.some(({ text }) => /\btreaty\b/i.test(text)),
);

/** Whose "the treaty" and "the Council" are in a report: ours, or another's that bears such a name too. */
export class ShortNames {
  readonly #named: Named;
  /** When a name of each kind stood last that is none of ours. */
  readonly #rivals = new Map<Rival, number>();
  /** Kinds of which ours was named. */
  readonly #ours = new Set<Rival>();
  /** Kinds of which another's name stood before any of ours was named: it is what the report is about. */
  readonly #others = new Set<Rival>();
  /** Kinds of which only a short name stood before any of ours was named. */
  readonly #unclear = new Set<Rival>();
  /** The block in which ours last began a sentence: there it is what the report speaks of. */
  readonly #backIn = new Map<Rival, number>();

  constructor(named: Named) {
    this.#named = named;
  }

  /** A name of this kind stood here that is none of ours: "the treaty" may now mean it, and "OST" can't. */
  meetRival(kind: Rival): void {
    this.#rivals.set(kind, this.#named.moment);
    if (!this.#ours.has(kind)) this.#others.add(kind);
  }

  /** From here on "the treaty" means one that has no name, until ours is named again. */
  meetUnnamedTreaty(): void {
    this.#rivals.set('treaty', this.#named.moment);
  }

  /** None of these counts, where `after` follows. A short name before any of ours is that of what the report is about. */
  meetNone(candidates: readonly Candidate[], after: string): void {
    const short = candidates.find(
      ({ head, form }) => head && !form.reach && form.risk === 'context',
    );
    if (!short?.head || isDefinedAfter.test(after)) return;
    const isAlone = candidates.every(
      (other) => other.head !== short.head || !other.openers.some((key) => this.#named.has(key)),
    );
    if (isAlone) this.#unclear.add(short.head);
  }

  /** A term was named in full. */
  meetFull(
    { term, head }: Candidate,
    { text, index }: { text: string; index: number },
    start: number,
  ): void {
    // "Draft resolution" names no council, "draft Security Council resolution" does.
    const heads = head ? [head, ...headsOf(term)] : headsOf(term);
    for (const head of heads) this.#ours.add(head);
    if (this.#others.size + this.#unclear.size > 0 && beginsSentence(text, start)) {
      for (const head of heads) {
        this.#unclear.delete(head);
        this.#backIn.set(head, index);
      }
    }
    if (isTreatyWithoutShort(term)) this.meetRival('treaty');
  }

  /** True where what opens a form was named, and nobody else has taken its short name since. */
  isOurs(candidate: Candidate, block: number): boolean {
    const { head } = candidate;
    const last = this.#named.lastOf(candidate);
    if (!head) return last > never;
    if (this.#unclear.has(head)) return false;
    if (this.#others.has(head) && this.#backIn.get(head) !== block) return false;
    return last > (this.#rivals.get(head) ?? never);
  }
}
