import { oncePer } from '../once.ts';
import type { Term } from '../schema/term.ts';
import { beginsSentence } from './boundaries.ts';
import { type Candidate, shortNamesOf } from './candidates.ts';
import { type Named, never } from './named.ts';
import type { ShortName } from './other-names.ts';

/** "the treaty banning tests" says itself which is meant. */
const isDefinedAfter = /^\s+(?:that|which|banning|to|with|on|between)\b/;

/** A treaty that is never called "the treaty" here: after it, the words mean none of ours. */
const isTreatyWithoutShort = oncePer(
  (term: Term) =>
    term.kind === 'treaty' &&
    !shortNamesOf(term).has('treaty') &&
    term.forms.some(({ text }) => /\btreaty\b/i.test(text)),
);

/** Whose "the treaty" and "the Council" are in a report: ours, or another's that bears such a name too. */
export class ShortNames {
  readonly #named: Named;
  /** When a name stood last that is none of ours. */
  readonly #rivals = new Map<ShortName, number>();
  /** Those of which ours was named. */
  readonly #ours = new Set<ShortName>();
  /** Those of which another's name stood before any of ours was named: it is what the report is about. */
  readonly #others = new Set<ShortName>();
  /** Those that stood alone before any of ours was named. */
  readonly #unclear = new Set<ShortName>();
  /** The block in which ours last began a sentence: there it is what the report speaks of. */
  readonly #backIn = new Map<ShortName, number>();

  constructor(named: Named) {
    this.#named = named;
  }

  /** A name stood here that is none of ours: "the treaty" may now mean it, and "OST" can't. */
  meetRival(short: ShortName): void {
    this.#rivals.set(short, this.#named.moment);
    if (!this.#ours.has(short)) this.#others.add(short);
  }

  /** From here on "the treaty" means one that has no name, until ours is named again. */
  meetUnnamedTreaty(): void {
    this.#rivals.set('treaty', this.#named.moment);
  }

  /** None of these counts, where `after` follows. A short name before any of ours is that of what the report is about. */
  meetNone(candidates: readonly Candidate[], after: string): void {
    const short = candidates.find(
      ({ shortName, form }) => shortName && !form.reach && form.risk === 'context',
    )?.shortName;
    if (!short || isDefinedAfter.test(after)) return;
    const isAlone = candidates.every(
      ({ shortName, openers }) =>
        shortName !== short || !openers.some((key) => this.#named.has(key)),
    );
    if (isAlone) this.#unclear.add(short);
  }

  /** A term was named in full. */
  meetFull(
    { term, shortName }: Candidate,
    { text, index }: { text: string; index: number },
    start: number,
  ): void {
    // "Draft resolution" names no council, "draft Security Council resolution" does.
    const ours = shortName ? [shortName, ...shortNamesOf(term)] : shortNamesOf(term);
    for (const short of ours) this.#ours.add(short);
    if (this.#others.size + this.#unclear.size > 0 && beginsSentence(text, start)) {
      for (const short of ours) {
        this.#unclear.delete(short);
        this.#backIn.set(short, index);
      }
    }
    if (isTreatyWithoutShort(term)) this.meetRival('treaty');
  }

  /** True where what opens a form was named, and nobody else has taken its short name since. */
  isOurs(candidate: Candidate, block: number): boolean {
    const { shortName: short } = candidate;
    const last = this.#named.lastOf(candidate);
    if (!short) return last > never;
    if (this.#unclear.has(short)) return false;
    if (this.#others.has(short) && this.#backIn.get(short) !== block) return false;
    return last > (this.#rivals.get(short) ?? never);
  }
}
