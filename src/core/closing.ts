import type { Span } from './article.ts';
import { opensFreely } from './boundaries.ts';
import { type Candidate, namesIn, openersOfAny } from './candidates.ts';
import type { FormTrie } from './form-trie.ts';
import { lastUpTo } from './last-up-to.ts';
import { type Named, never } from './named.ts';
import { oncePer } from './once.ts';
import { isNumbered, pointsBack } from './pointing.ts';
import { sentencesIn } from './sentences.ts';
import type { Form, Term } from './term.ts';

/** A word that says of the sentence around it that it speaks of something else than a term: "workers" beside "ratified". */
export interface Closing {
  term: Term;
  at: number;
}

/** Where a sentence turns away from a term, or to it. */
interface Turn {
  start: number;
  opens: boolean;
}

interface Block {
  text: string;
  start: number;
  closings: Closing[];
  firstClosings: ReadonlyMap<Term, number>;
}

/** In which sense a report uses the words of terms: of those that common words close, most are common words themselves. */
export class Senses {
  readonly #trie: FormTrie<Candidate>;
  readonly #named: Named;
  /** When a sentence last spoke of something else with a term's words. While that is their last use, "the resolution" is it. */
  readonly #closed = new Map<Term, { moment: number; isLast: boolean }>();
  /**
   * When what opens a term was named last, where that was always after a word that closes the term: "The IAEA's board
   * reported Iran to the Security Council". What follows is the board's.
   */
  readonly #besides = new Map<Term, number>();

  constructor(trie: FormTrie<Candidate>, named: Named) {
    this.#trie = trie;
    this.#named = named;
  }

  /** True where the sentence, or an earlier one to which it refers, uses a term's words for something else. */
  isOther({ term, form, shields, inside }: Candidate, block: Block, start: number): boolean {
    const first = block.firstClosings.get(term);
    if (first === undefined || shields || inside.length > 0 || isName(form)) return false;
    const { text } = block;
    const isAnothers = this.#closed.get(term)?.isLast ?? false;
    if (!this.#isClosed(term, block, start)) {
      // "EU lawmakers" before anything that opens "the resolution" say whose it is, whatever stands between.
      const isUnnamed = first < block.start + start && !this.#isNamed(term);
      const isRecalled = isAnothers && pointsBack(text, start);
      if (!isUnnamed && !isRecalled && !this.#isStillClosed(term)) return false;
      return this.#openings(block)(term)(sentenceOf(block, start)).length === 0;
    }
    // "the resolution" of which a report has spoken stays that, whatever else the sentence names.
    const isKnown = this.#isNamed(term) && !this.#isStillClosed(term);
    if (isKnown && (isNumbered(text, start) || (!isAnothers && pointsBack(text, start))))
      return false;
    this.#close(term);
    return true;
  }

  /** A term is meant here. */
  meet(term: Term): void {
    const closed = this.#closed.size > 0 && this.#closed.get(term);
    if (closed) closed.isLast = false;
    this.#besides.delete(term);
  }

  /** What these keys stand for is named in full here. */
  meetName(said: readonly string[], block: Block, start: number): void {
    if (!block.closings[0] || block.closings[0].at > start) return;
    for (const term of closedIn(block)) {
      if (!openersOfAny(term).some((key) => said.includes(key)) || this.#isNamed(term)) continue;
      const turns = this.#turns(block)(term).get(sentenceOf(block, start));
      if (turns?.some(({ start: at, opens }) => !opens && at < start))
        this.#besides.set(term, this.#named.moment + 1);
    }
  }

  /** True where what opens the term was named, and not only beside another body that the report is about. */
  #isNamed(term: Term): boolean {
    return this.#lastNaming(term) > (this.#besides.get(term) ?? never);
  }

  /** A look-alike stood here: where its sentence speaks of something else, so may the next with the term's own words. */
  meetLookalike({ term }: Candidate, block: Block, start: number): void {
    if (this.#isClosed(term, block, start)) this.#close(term);
  }

  #close(term: Term): void {
    this.#closed.set(term, { moment: this.#named.moment, isLast: true });
  }

  /** What stands last before a form says whose it is, a word that closes the term or a name that opens it. */
  #isClosed(term: Term, block: Block, start: number): boolean {
    if (block.closings.length === 0) return false;
    const turnsOf = this.#turns(block)(term);
    const turns = turnsOf.size > 0 && turnsOf.get(sentenceOf(block, start));
    if (!turns) return false;
    const before = lastUpTo(turns, start);
    return before ? !before.opens : turns.every(({ opens }) => !opens);
  }

  /** The sentences of a block in which a word closes a term's forms, with where it does and where names open them. */
  readonly #turns = oncePer((block: Block) =>
    oncePer((term: Term): ReadonlyMap<Span, Turn[]> => {
      const found = new Map<Span, Turn[]>();
      for (const { at, term: closes } of block.closings) {
        if (closes !== term) continue;
        const sentence = sentenceOf(block, at);
        const turns = found.get(sentence) ?? this.#openings(block)(term)(sentence).slice();
        found.set(sentence, turns);
        turns.push({ start: at, opens: false });
      }
      for (const [sentence, turns] of found)
        found.set(sentence, withoutRuns(turns.sort((a, b) => a.start - b.start)));
      return found;
    }),
  );

  #isStillClosed(term: Term): boolean {
    const closed = this.#closed.get(term);
    return closed !== undefined && this.#lastNaming(term) <= closed.moment;
  }

  /** When what opens the term was named last, other than by a name too broad to say much. */
  #lastNaming(term: Term): number {
    return this.#named.lastOf({ openers: openersOfAny(term) }, true);
  }

  /** Where a sentence names what opens any form of the term. */
  readonly #openings = oncePer((block: Block) =>
    oncePer((term: Term) =>
      oncePer((sentence: Span): Turn[] => {
        const openers = openersOfAny(term);
        return this.#names(block)(sentence)
          .filter(({ candidate }) => candidate.term !== term)
          .filter(({ candidate }) => candidate.names.some((name) => openers.includes(name)))
          .map(({ at }) => ({ start: at, opens: true }));
      }),
    ),
  );

  /** What a sentence names that says of what it speaks. */
  readonly #names = oncePer((block: Block) =>
    oncePer((sentence: Span) =>
      [...namesIn(this.#trie, block.text, sentence)].filter(({ at, candidate }) => {
        const { term, inside } = candidate;
        // "Draft resolution" says no more of whose it is than "resolution" does.
        const isCommon = term.closed_by.length > 0 && inside.length === 0;
        return !term.broad && !isCommon && opensFreely(block.text, at);
      }),
    ),
  );
}

const closedIn = oncePer(({ closings }: Block) => new Set(closings.map(({ term }) => term)));

/** Of each run of turns to one side the first. */
const withoutRuns = (turns: readonly Turn[]) =>
  turns.filter(({ opens }, index) => opens !== turns[index - 1]?.opens);

/** A paragraph may be as long as its report, so it is divided once. */
const sentences = oncePer(({ text }: Block) => sentencesIn(text, 'en'));

const sentenceOf = (block: Block, at: number) => lastUpTo(sentences(block), at) as Span;

/** "SALT II" is no common word, whatever stands around it. */
const isName = ({ risk, text }: Form) => risk === 'safe' && /\p{Lu}/u.test(text);
