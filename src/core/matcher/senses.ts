import { lastUpTo } from '../last-up-to.ts';
import { oncePer } from '../once.ts';
import type { Form, Term } from '../schema/term.ts';
import { type Candidate, openersOfAny } from './candidates.ts';
import { type Named, never } from './named.ts';
import type { ReadBlock } from './places.ts';
import { isCastByMember, isNumbered, pointsBack } from './pointing.ts';
import { turnsAround, turnsBefore } from './turns.ts';

/** In which sense a report uses the words of terms: of those that common words close, most are common words themselves. */
export class Senses {
  readonly #named: Named;
  /**
   * When a report turned to something else than a term, and has not meant the term since. Where that has the term's words
   * for a name, "the resolution" is it.
   */
  readonly #others = new Map<Term, { moment: number; hasWords: boolean }>();
  /** What was meant so far, by whatever form, in blocks with words that close terms: its keys, and where in the article. */
  readonly #met: { names: readonly string[]; at: number }[] = [];

  constructor(named: Named) {
    this.#named = named;
  }

  /** True where the sentence, or an earlier one to which it refers, uses a term's words for something else. */
  isOther({ term, form, shields, inside }: Candidate, block: ReadBlock, start: number): boolean {
    if (!block.firstClosings.has(term) || shields || inside.length > 0 || isName(form))
      return false;
    if (isMadeByOthers(term, block, start)) {
      this.#meetOther(term);
      return true;
    }
    const isAway = isClosed(term, block, start) || this.#isCarriedOn(term, block, start);
    const isOther = isAway
      ? !this.#isRecalled(term, block, start)
      : this.#isStillAway(term, block, start);
    if (isOther) this.#meetOther(term);
    return isOther;
  }

  /** A term is meant here. */
  meet({ term, names }: Candidate, block: ReadBlock, start: number): void {
    this.#others.delete(term);
    if (!term.broad && block.closings.length > 0)
      this.#met.push({ names, at: block.start + start });
  }

  /**
   * What these keys stand for is about to be named. Where a word that closes a term stood before it, the report is about
   * another body, and what follows is that one's: "The IAEA's board reported Iran to the Security Council".
   */
  meetName(said: readonly string[], block: ReadBlock, start: number): void {
    if (!block.closings[0] || block.closings[0].at > start) return;
    for (const term of termsClosedIn(block)) {
      if (!said.some((key) => openersOfAny(term).has(key)) || this.#isKnown(term)) continue;
      const closing = turnsAround(block, term, start).find(({ opens }) => !opens);
      if (closing && closing.start < start) {
        const hasWords = this.#hasOthersWords(term);
        this.#others.set(term, { moment: this.#named.moment + 1, hasWords });
      }
    }
  }

  /**
   * A term's words stood before anything that opens them: if a word that closes the term has come by then, they are
   * another's.
   */
  meetUnopened(term: Term, { firstClosings, start, text }: ReadBlock): void {
    const first = firstClosings.get(term);
    if (first === undefined || first > start + text.length || this.#isKnown(term)) return;
    this.#meetOther(term);
  }

  /** A look-alike stood here: where its sentence speaks of something else, so may the next with the term's own words. */
  meetLookalike({ term }: Candidate, block: ReadBlock, start: number): void {
    if (isClosed(term, block, start)) this.#meetOther(term);
  }

  /** "the resolution" of which a report has spoken stays that, whatever else the sentence names. */
  #isRecalled(term: Term, { text }: ReadBlock, start: number): boolean {
    if (!this.#isKnown(term)) return false;
    return isNumbered(text, start) || (!this.#hasOthersWords(term) && pointsBack(text, start));
  }

  /** "EU lawmakers" before anything that opens "the resolution" say whose it is, whatever stands between. */
  #isStillAway(term: Term, block: ReadBlock, start: number): boolean {
    const first = block.firstClosings.get(term) ?? Infinity;
    const isUnknown = first < block.start + start && !this.#isKnown(term);
    const meansOthers = this.#hasOthersWords(term) && pointsBack(block.text, start);
    if (!isUnknown && !meansOthers) return false;
    if (isCastByMember(block.text, start)) return false;
    // What stands behind "the resolution" says nothing of whose it is.
    return !turnsAround(block, term, start).some(
      (turn) => turn.opens && !(meansOthers && turn.start > start),
    );
  }

  /**
   * True where a sentence that turns nowhere itself goes on with what the one before spoke of: "The IAEA's board meets in
   * May. Diplomats weigh a resolution."
   */
  #isCarriedOn(term: Term, block: ReadBlock, start: number): boolean {
    if (block.closings.length === 0 || isCastByMember(block.text, start)) return false;
    if (turnsAround(block, term, start).length > 0) return false;
    const [closing] = turnsBefore(block, term, start);
    if (!closing || closing.opens) return false;
    const openers = openersOfAny(term);
    const since = block.start + closing.start;
    const last = this.#met.findLast(
      ({ names, at }) => at < since || names.some((key) => openers.has(key)),
    );
    return !last || last.at < since;
  }

  #hasOthersWords(term: Term): boolean {
    return this.#others.get(term)?.hasWords ?? false;
  }

  #meetOther(term: Term): void {
    this.#others.set(term, { moment: this.#named.moment, hasWords: true });
  }

  /** True where what opens the term was named since the report turned to something else; a broad name says too little. */
  #isKnown(term: Term): boolean {
    const last = this.#named.lastOf({ openers: openersOfAny(term) }, true);
    return last > (this.#others.get(term)?.moment ?? never);
  }
}

const termsClosedIn = oncePer(
  ({ closings }: ReadBlock) => new Set(closings.map(({ term }) => term)),
);

/** What stands last before a form says whose it is, a word that closes the term or a name that opens it. */
function isClosed(term: Term, block: ReadBlock, start: number): boolean {
  if (block.closings.length === 0) return false;
  const turns = turnsAround(block, term, start);
  // "Its own resolution" is that of whoever acts, whatever it was about.
  if (block.text.startsWith(' own ', start - 5))
    return turns.some((turn) => !turn.opens && turn.start < start);
  const before = lastUpTo(turns, start);
  if (before) return !before.opens;
  const [after] = turns;
  return turns.length === 1 && after !== undefined && !after.opens;
}

/** "A resolution adopted by the board" is the board's, whatever else was named. */
function isMadeByOthers(term: Term, block: ReadBlock, start: number): boolean {
  const after = turnsAround(block, term, start).find((turn) => turn.start > start);
  if (!after || after.opens) return false;
  return isMadeBy.test(block.text.slice(Math.max(start, after.start - 60), after.start));
}
const isMadeBy = /\s(?:adopted|approved|passed)\s(?:by\s(?:\S+\s){0,2})?$/;

/** "SALT II" is no common word, whatever stands around it. */
const isName = ({ risk, text }: Form) => risk === 'safe' && /\p{Lu}/u.test(text);
