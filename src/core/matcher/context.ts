import type { LeftAlone } from '../matcher.ts';
import { oncePer } from '../once.ts';
import type { Sidecar, Span } from '../schema/article.ts';
import type { Form, Term } from '../schema/term.ts';
import { collapsed } from '../white-space.ts';
import { acronymAfter, isNewShort, spellsAnother } from './acronyms.ts';
import { type Candidate, candidateOf, isWrittenAs } from './candidates.ts';
import { fold, wordingKey } from './fold.ts';
import type { Following } from './following.ts';
import { FormTrie, type Stretch } from './form-trie.ts';
import { isInName } from './in-name.ts';
import { Named } from './named.ts';
import { isAnothers, isOtherPerson } from './other-names.ts';
import type { ReadBlock } from './places.ts';
import { Senses } from './senses.ts';
import { ShortNames } from './short-names.ts';

/** Undefined for what counts. */
type Refusal = LeftAlone['why'] | undefined;

/** What a report has said so far, which decides what its short forms mean (M10). */
export class ReportContext {
  /** What stood in full so far. */
  readonly named = new Named();
  /** What the whole report names, where an earlier pass has found it out. */
  readonly #whole: Named | undefined;
  /** Wordings that only this report has: forced ones, and acronyms that it introduced. */
  #own: FormTrie<Candidate> | undefined;
  /** For a form that several terms claim, by its key: the term that the editor means. */
  readonly #decided: ReadonlyMap<string, string>;
  /** Forms that were refused, and may be opened by what the report names later. */
  readonly #refused: { candidate: Candidate; block: number }[] = [];
  /** Forms that a report has so far used only inside a look-alike: its "Security Council" is probably Russia's. */
  readonly #doubtful = new Set<Form>();
  /** Whose its short names are. */
  readonly shortNames = new ShortNames(this.named);
  readonly #senses = new Senses(this.named);
  #block!: ReadBlock;

  constructor(byId: ReadonlyMap<string, Term>, terms: Sidecar['terms'], whole?: Named) {
    this.#whole = whole;
    for (const [text, id] of Object.entries(terms?.force ?? {})) {
      const term = byId.get(id);
      if (term) this.#addOwn(text, term, 'any', true);
    }
    this.#decided = new Map(
      Object.entries(terms?.decide ?? {}).map(([text, id]) => [wordingKey(text), id]),
    );
  }

  /** True if a form was refused that counts after all, now that the whole report is known. */
  isToBeJudgedAgain(): boolean {
    return this.#refused.some(({ candidate, block }) => this.named.opens(candidate, block));
  }

  /** All that follows is said of this block, until the next is opened. */
  openBlock(block: ReadBlock): void {
    this.#block = block;
  }

  /** Wordings of this report alone that begin at an offset. */
  ownAt(start: number): readonly Stretch<Candidate>[] {
    return this.#own?.at(this.#block.text, start) ?? [];
  }

  /**
   * Why a candidate does not count in a place, where it is written so. Right before a name that it asks for nothing else
   * need open it. To be asked in reading order: what is refused may tell what is meant later.
   */
  refuses(candidate: Candidate, written: string, place: Span, follows: Following): Refusal {
    const { start, end } = place;
    const { form, wording, term, shortName } = candidate;
    const { text, capitals } = this.#block;
    if (candidate.forced) return undefined;
    if (form.case === 'exact') {
      const inCapitals = capitals && /\s/.test(wording) && written === written.toUpperCase();
      if (!inCapitals && !isWrittenAs(wording, collapsed(written))) return 'other-case';
      // "NEW START FOR TALKS" is a fresh one: capitals inside a name tell nothing there, unless the report has the name too.
      if (
        capitals &&
        (!/\s/.test(wording) || (/\p{Lu}{2}/u.test(wording) && !this.#isNamed(candidate)))
      )
        return 'all-capitals';
    }
    if (form.risk === 'never') return 'never';
    if (this.#isSettled(candidate, written)) return undefined;
    if (form.risk === 'safe' && follows && follows !== 'name') return 'context-closed';
    if (isInName(text, place, candidate)) return 'look-alike';
    if (this.#mayBeAnothers(candidate) && isAnothers(this.#block, start, end, shortName)) {
      if (form.borne_by_others) this.#close(candidate);
      return 'look-alike';
    }
    if (!candidate.shields && spellsAnother(text, start, term)) this.#doubtful.add(form);
    if (this.#isDoubtful(candidate)) return 'look-alike';
    if (form.risk === 'context' && !candidate.shields) {
      if (term.kind === 'person' && isOtherPerson(text, start)) return 'other-person';
      if (follows !== 'name' && !this.#isOpen(candidate)) {
        this.#senses.meetUnopened(term, this.#block);
        return 'context-closed';
      }
    }
    if (follows === 'other thing') return 'other-sense';
    return this.#senses.isOther(candidate, this.#block, start) ? 'other-sense' : undefined;
  }

  /** Of candidates that all count here, the one that is meant. */
  decide(fitting: readonly Candidate[], written: string): Candidate | undefined {
    if (fitting.length < 2) return fitting[0];
    const byEditor = fitting.find((candidate) => this.#isSettled(candidate, written));
    if (byEditor) return byEditor;
    const safe = fitting.filter(({ form }) => form.risk === 'safe');
    const [only] = safe;
    if (only && safe.every(({ term }) => term === only.term)) return only;
    if (only) return undefined;
    return [...fitting].sort((a, b) => this.named.lastOf(b) - this.named.lastOf(a))[0];
  }

  /** A candidate counts: what it names in full may open others from here on. */
  meet(candidate: Candidate, { start, end }: Span, bracket?: string): void {
    const { term, form, names, inside, isFull } = candidate;
    const { text, index } = this.#block;
    this.#senses.meet(candidate, this.#block, start);
    // "Adopting a resolution" after the council was named opens "the draft", too.
    const said = isFull ? names : term.kind === 'resolution' ? [...inside, term.id] : inside;
    if (said.length > 0) {
      this.#senses.meetName(said, this.#block, start);
      this.named.add(said, index, term.broad);
    }
    if (isFull) this.shortNames.meetFull(candidate, this.#block, start);
    if (form.risk !== 'safe') return;
    const introduced = bracket ?? acronymAfter(text, end);
    if (introduced && isNewShort(introduced, candidate)) this.#addOwn(introduced, term, 'exact');
  }

  /** A look-alike stood here. What it shields needs a full mention again where both are called the same for short. */
  meetLookalike(candidate: Candidate, start: number): void {
    if (candidate.shortName) {
      this.#close(candidate);
      this.shortNames.meetRival(candidate.shortName);
    }
    this.#senses.meetLookalike(candidate, this.#block, start);
  }

  #close({ term, wording }: Candidate): void {
    this.named.close(term.id);
    for (const { form, folded } of namesOf(term))
      if (wording.includes(folded)) this.#doubtful.add(form);
  }

  #addOwn(text: string, term: Term, caseOf: Form['case'], forced = false): void {
    this.#own ??= new FormTrie();
    const candidate = candidateOf(term, { text, case: caseOf, risk: 'safe' }, text);
    this.#own.add(candidate.wording, forced ? { ...candidate, forced: true } : candidate);
  }

  /** True where the editor of the report has said what a wording means in it. */
  #isSettled({ forced, term, form }: Candidate, written: string): boolean {
    if (forced || this.#decided.size === 0) return Boolean(forced);
    // A plural is decided with its form.
    const meant = [written, form.text].map((text) => this.#decided.get(wordingKey(text)));
    return meant.includes(term.id);
  }

  /** A name that other bodies bear too, or the short of one: "Council members". */
  #mayBeAnothers(candidate: Candidate): boolean {
    const { form, shields, shortName, term } = candidate;
    if (shields) return false;
    // "The treaty with Russia" is one of two parties, as New START was.
    const isShort =
      form.risk === 'context' && shortName && !term.parties.some(({ count }) => count === 2);
    return Boolean(isShort || form.borne_by_others);
  }

  /** A name that stood for something else needs another of the term's names before it. */
  #isDoubtful({ form, term }: Candidate): boolean {
    return this.#doubtful.has(form) && !this.named.has(term.id);
  }

  #isOpen(candidate: Candidate): boolean {
    if ((candidate.form.reach ?? 'earlier') === 'earlier')
      return this.shortNames.isOurs(candidate, this.#block.index);
    return this.#isNamed(candidate);
  }

  /** True where what opens a form is named within its reach. */
  #isNamed(candidate: Candidate): boolean {
    const { index } = this.#block;
    if (this.#whole?.opens(candidate, index) || this.named.opens(candidate, index)) return true;
    if (!this.#whole) this.#refused.push({ candidate, block: index });
    return false;
  }
}

/** Forms that are names; common words are nobody's. */
const namesOf = oncePer(({ forms }: Term) =>
  forms
    .filter(({ text, borne_by_others }) => borne_by_others || text !== text.toLowerCase())
    .map((form) => ({ form, folded: fold(form.text).text })),
);
