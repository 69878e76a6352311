import { acronymAfter, spellsAnother, standsFor } from './acronyms.ts';
import type { Sidecar, Span } from './article.ts';
import { beginsSentence } from './boundaries.ts';
import { type Candidate, candidateOf, headsOf, isWrittenAs } from './candidates.ts';
import { fold } from './fold.ts';
import { FormTrie, type Stretch } from './form-trie.ts';
import type { LeftAlone } from './matcher.ts';
import { Named, never } from './named.ts';
import { isAnothers, isOtherPerson, type Rival } from './other-names.ts';
import type { ReadBlock } from './places.ts';
import type { Form, Term } from './term.ts';
import { collapsed } from './white-space.ts';

/** What a report has said so far, which decides what its short forms mean (M10). */
export class ReportContext {
  /** What stood in full so far. */
  readonly named = new Named();
  /** What the whole report names, where an earlier pass has found it out. */
  readonly #whole: Named | undefined;
  /** Wordings that only this report has: forced ones, and acronyms that it introduced. */
  #own: FormTrie<Candidate> | undefined;
  /** For a form that several terms claim, in lower case: the term that the editor means. */
  readonly #decided: ReadonlyMap<string, string>;
  /** Forms that were refused, and may be opened by what the report names later. */
  readonly #refused: { candidate: Candidate; block: number }[] = [];
  /** Forms that a report has so far used only inside a look-alike: its "Security Council" is probably Russia's. */
  readonly #doubtful = new Set<Form>();
  /** When a name of each kind stood last that is none of ours. */
  readonly #rivals = new Map<Rival, number>();
  /** Kinds of which a short name stood before any of ours was named: it is the name of what the report is about. */
  readonly #others = new Set<Rival>();
  #block = 0;
  #capitals = false;

  constructor(terms: Sidecar['terms'], byId: ReadonlyMap<string, Term>, whole?: Named) {
    this.#whole = whole;
    for (const [text, id] of Object.entries(terms?.force ?? {})) {
      const term = byId.get(id);
      if (term) this.#addOwn(text, term, 'any', true);
    }
    this.#decided = new Map(
      Object.entries(terms?.decide ?? {}).map(([text, id]) => [asDecided(text), id]),
    );
  }

  /** True if a form was refused that counts after all, now that the whole report is known. */
  isToBeJudgedAgain(): boolean {
    return this.#refused.some(({ candidate, block }) => this.named.opens(candidate, block));
  }

  openBlock({ index, capitals }: ReadBlock): void {
    this.#block = index;
    this.#capitals = capitals;
  }

  /** Wordings of this report alone. */
  at(text: string, start: number): readonly Stretch<Candidate>[] {
    return this.#own?.at(text, start) ?? [];
  }

  /** Why a candidate does not count in a text from `start` on, or undefined when it does. */
  refuses(
    candidate: Candidate,
    written: string,
    text: string,
    start: number,
  ): LeftAlone['why'] | undefined {
    const { form, wording, term } = candidate;
    if (candidate.forced) return undefined;
    const capitals = this.#capitals;
    if (form.case === 'exact') {
      if (!isWrittenAs(wording, collapsed(written))) {
        if (!capitals || written !== written.toUpperCase() || !/\s/.test(wording))
          return 'other-case';
      }
      if (capitals && !/\s/.test(wording)) return 'all-capitals';
    }
    if (form.risk === 'never') return 'never';
    if (this.isSettled(candidate, written)) return undefined;
    if (this.#mayBeAnothers(candidate) && isAnothers(text, start, start + written.length)) {
      if (form.borne_by_others) this.close(candidate);
      return 'look-alike';
    }
    if (!candidate.shields && spellsAnother(text, start, term)) this.#doubtful.add(form);
    if (this.#isDoubtful(candidate)) return 'look-alike';
    if (form.risk === 'context' && !candidate.shields) {
      if (term.kind === 'person' && isOtherPerson(text, start)) return 'other-person';
      if (!this.#isOpen(candidate)) return 'context-closed';
    }
    return undefined;
  }

  /** True where the editor of the report has said what a wording means in it. */
  isSettled({ forced, term, form }: Candidate, written: string): boolean {
    if (forced || this.#decided.size === 0) return Boolean(forced);
    // A plural is decided with its form.
    const meant = [written, form.text].map((text) => this.#decided.get(asDecided(text)));
    return meant.includes(term.id);
  }

  /** Of candidates that all count here, the one that is meant. */
  decide(fitting: readonly Candidate[], written: string): Candidate | undefined {
    if (fitting.length < 2) return fitting[0];
    const byEditor = fitting.find((candidate) => this.isSettled(candidate, written));
    if (byEditor) return byEditor;
    const safe = fitting.filter(({ form }) => form.risk === 'safe');
    const [only] = safe;
    if (only && safe.every(({ term }) => term === only.term)) return only;
    if (only) return undefined;
    return [...fitting].sort((a, b) => this.named.lastOf(b) - this.named.lastOf(a))[0];
  }

  /** A candidate counts: what it names in full may open others from here on. */
  meet(candidate: Candidate, text: string, { start, end }: Span, bracket?: string): void {
    const { term, form, names, inside, isFull } = candidate;
    const said = isFull ? names : inside;
    if (said.length > 0) this.named.add(said, this.#block, term.broad);
    if (isFull && this.#others.size > 0 && beginsSentence(text, start))
      for (const head of headsOf(term)) if (head) this.#others.delete(head);
    if (form.risk !== 'safe') return;
    const introduced = bracket ?? acronymAfter(text, end);
    if (introduced && !owns(term, introduced) && standsFor(introduced, form.text))
      this.#addOwn(introduced, term, 'exact');
  }

  /** None of these counts here. A short name before any of ours is that of what the report is about. */
  meetNone(candidates: readonly Candidate[], after: string): void {
    const short = candidates.find(
      ({ head, form }) => head && !form.reach && form.risk === 'context',
    );
    if (!short?.head || isDefinedAfter.test(after)) return;
    const isAlone = candidates.every(
      (other) => other.head !== short.head || this.named.lastOf(other) === never,
    );
    if (isAlone) this.#others.add(short.head);
  }

  /** A name of this kind stood here that is none of ours: "the treaty" may now mean it, and "OST" can't. */
  closeKind(kind: Rival): void {
    this.#rivals.set(kind, this.named.moment);
  }

  /** A look-alike stood here: what it shields needs a full mention again. */
  close({ term, wording }: Candidate): void {
    this.named.close(term.id);
    if (this.named.has(term.id)) return;
    // Common words are nobody's name.
    for (const form of term.forms)
      if (form.borne_by_others || form.text !== form.text.toLowerCase())
        if (wording.includes(fold(form.text).text)) this.#doubtful.add(form);
  }

  #addOwn(text: string, term: Term, caseOf: Form['case'], forced = false): void {
    this.#own ??= new FormTrie();
    const candidate = candidateOf(term, { text, case: caseOf, risk: 'safe' }, text);
    this.#own.add(candidate.wording, forced ? { ...candidate, forced: true } : candidate);
  }

  /** A name that other bodies bear too, or the short of one: "Council members". */
  #mayBeAnothers(candidate: Candidate): boolean {
    const { form, shields, head } = candidate;
    if (shields || this.#capitals) return false;
    const isShort = form.risk === 'context' && (head === 'council' || head === 'assembly');
    return isShort || Boolean(form.borne_by_others);
  }

  /** A body's name that others bear too needs the body's full name; other forms need what opens them. */
  #isDoubtful(candidate: Candidate): boolean {
    const { form, term } = candidate;
    if (!this.#doubtful.has(form) || this.named.has(term.id)) return false;
    return Boolean(form.borne_by_others) || this.named.lastOf(candidate) === never;
  }

  #isOpen(candidate: Candidate): boolean {
    const { head } = candidate;
    if ((candidate.form.reach ?? 'earlier') === 'earlier') {
      const last = this.named.lastOf(candidate);
      return (
        last > ((head && this.#rivals.get(head)) ?? never) && !(head && this.#others.has(head))
      );
    }
    const isNamed = (named?: Named) => named?.opens(candidate, this.#block);
    if (isNamed(this.#whole) || isNamed(this.named)) return true;
    if (!this.#whole) this.#refused.push({ candidate, block: this.#block });
    return false;
  }
}

/** "the treaty banning tests" says itself which is meant. */
const isDefinedAfter = /^\s+(?:that|which|banning|to|with|on|between)\b/;

/** A wording as an editor and a report may both write it. */
const asDecided = (text: string) => collapsed(fold(text).text).toLowerCase();

const owns = (term: Term, text: string) =>
  term.forms.some((form) => form.text === text && form.risk !== 'never');
