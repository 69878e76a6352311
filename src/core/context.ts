import { acronymAfter, standsFor } from './acronyms.ts';
import type { Sidecar } from './article.ts';
import type { Candidate } from './candidates.ts';
import { FormTrie, type Stretch } from './form-trie.ts';
import type { LeftAlone } from './matcher.ts';
import type { ReadBlock } from './places.ts';
import type { Form, Term } from './term.ts';

/** What a report has said so far, which decides what its short forms mean (M10). */
export interface ReportContext {
  /** What stood in full so far. */
  named: Named;
  /** True if a form was refused that a later full mention may yet open. */
  waiting(): boolean;
  openBlock(block: ReadBlock): void;
  /** Wordings that only this report has: forced ones, and acronyms that it introduced. */
  at(text: string, start: number): Stretch<Candidate>[];
  /** Why a candidate does not count here, or undefined when it does. */
  refuses(candidate: Candidate, written: string, before: string): LeftAlone['why'] | undefined;
  /** Of candidates that all count here, the one that is meant. */
  decide(fitting: readonly Candidate[], written: string): Candidate | undefined;
  meet(candidate: Candidate, text: string, end: number, bracket?: string): void;
  /** A look-alike stood here: what it shields needs a full mention again. */
  close(shield: Candidate): void;
  /** A name of this kind stood here that is none of ours: "the treaty" may now mean it. */
  closeKind(kind: Term['kind']): void;
}

/** Terms, and kinds of terms, that a report names in full, by the blocks in which it does. */
export type Named = ReadonlyMap<string, ReadonlySet<number>>;

/** A first name right before a surname makes it another person's, unless the word is no name: "on Monday Kirby". */
const firstName = /[\p{L}\p{N},;'"“)]\s+(\p{Lu}\p{Ll}+)\s+$/u;
const noFirstName =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Secretary|Ambassador|Admiral|Spokes(?:man|person)|Advis[eo]r|Envoy|Deputy|Representative|Leader|House|Mr|Moscow|Washington|Russia|Kremlin)$/;

export function createContext(
  terms: Sidecar['terms'],
  byId: ReadonlyMap<string, Term>,
  /** What the whole report names, where an earlier pass has found it out. */
  whole?: Named,
): ReportContext {
  /** When each term was last named in full; the nearest decides. */
  const open = new Map<string, number>();
  const own = new FormTrie<Candidate>();
  const named = new Map<string, Set<number>>();
  let moment = 0;
  let block = 0;
  let capitals = false;
  let waiting = false;
  /** Forms that a report has so far used only inside a look-alike: its "Security Council" is probably Russia's. */
  const doubtful = new Set<Form>();

  const addOwn = (text: string, term: Term, caseOf: Form['case']) => {
    own.add(text, { term, form: { text, case: caseOf, risk: 'safe' }, wording: text });
  };
  for (const [text, id] of Object.entries(terms?.force ?? {})) {
    const term = byId.get(id);
    if (term) addOwn(text, term, 'any');
  }
  const decided = new Map(
    Object.entries(terms?.decide ?? {}).map(([text, id]) => [text.toLowerCase(), id]),
  );

  const openers = ({ term, form }: Candidate) => [
    term.id,
    ...(form.opened_by ?? []),
    ...(form.opened_by_kind ?? []).map(kindKey),
  ];
  const lastOpened = (candidate: Candidate): number =>
    Math.max(...openers(candidate).map((key) => open.get(key) ?? -1));
  const isOpen = (candidate: Candidate): boolean => {
    const { reach = 'earlier' } = candidate.form;
    if (reach === 'earlier') return lastOpened(candidate) >= 0;
    if (!whole) waiting = true;
    return openers(candidate).some((key) => {
      const blocks = (whole ?? named).get(key);
      return blocks && (reach === 'report' || blocks.has(block));
    });
  };

  const name = (term: Term) => {
    for (const key of [term.id, kindKey(term.kind)]) {
      open.set(key, moment);
      const blocks = named.get(key);
      if (blocks) blocks.add(block);
      else named.set(key, new Set([block]));
    }
  };

  return {
    named,
    waiting: () => waiting,
    openBlock(read) {
      block = read.index;
      capitals = read.capitals;
    },
    at: (text, start) => own.at(text, start),
    refuses(candidate, written, before) {
      const { form, wording, term } = candidate;
      if (form.case === 'exact' && !isWrittenAs(wording, spaced(written))) {
        if (!capitals || written !== written.toUpperCase() || !/\s/.test(wording))
          return 'other-case';
      }
      if (capitals && form.case === 'exact' && !/\s/.test(wording)) return 'all-capitals';
      if (form.risk === 'never') return 'never';
      if (doubtful.has(form) && !named.has(term.id) && lastOpened(candidate) < 0)
        return 'look-alike';
      if (form.risk === 'context' && !candidate.shields) {
        if (term.kind === 'person' && isOtherPerson(before)) return 'other-person';
        if (isOpen(candidate)) return undefined;
        return decided.get(written.toLowerCase()) === term.id ? undefined : 'context-closed';
      }
      return undefined;
    },
    decide(fitting, written) {
      if (fitting.length < 2) return fitting[0];
      const named = decided.get(spaced(written).toLowerCase());
      const byEditor = fitting.find(({ term }) => term.id === named);
      if (byEditor) return byEditor;
      const safe = fitting.filter(({ form }) => form.risk === 'safe');
      const [only] = safe;
      if (only && safe.every(({ term }) => term === only.term)) return only;
      if (only) return undefined;
      return [...fitting].sort((a, b) => lastOpened(b) - lastOpened(a))[0];
    },
    meet({ term, form, names = [] }, text, end, bracket) {
      moment += 1;
      if (form.risk === 'safe') for (const entry of [term, ...names]) name(entry);
      const introduced = bracket ?? acronymAfter(text, end);
      if (
        introduced &&
        form.risk === 'safe' &&
        !owns(term, introduced) &&
        standsFor(introduced, form.text)
      ) {
        addOwn(introduced, term, 'exact');
      }
    },
    closeKind(kind) {
      for (const id of open.keys()) if (byId.get(id)?.kind === kind) open.delete(id);
    },
    close({ term, wording }) {
      open.delete(term.id);
      if (named.has(term.id)) return;
      for (const form of term.forms) if (wording.includes(form.text)) doubtful.add(form);
    },
  };
}

/** Ids hold no space, so a kind cannot be taken for one. */
const kindKey = (kind: string) => `any ${kind}`;

function isOtherPerson(before: string): boolean {
  const word = firstName.exec(before)?.[1];
  return word !== undefined && !noFirstName.test(word);
}

/** In its own case, but that a sentence may begin with it: "The Treaty" for "the Treaty". */
const isWrittenAs = (wording: string, written: string) =>
  written.slice(1) === wording.slice(1) &&
  (written[0] === wording[0] || written[0] === wording[0]?.toUpperCase());

const spaced = (written: string) => written.replace(/\s+/g, ' ');
const owns = (term: Term, text: string) =>
  term.forms.some((form) => form.text === text && form.risk !== 'never');
