import type { Sidecar } from './article.ts';
import { FormTrie } from './form-trie.ts';
import type { Candidate, LeftAlone } from './matcher.ts';
import type { Form, Term } from './term.ts';

/** What a report has said so far, which decides what its short forms mean (M10). */
export interface ReportContext {
  openBlock(text: string): void;
  /** Wordings that only this report has: forced ones, and acronyms that it introduced. */
  begins(word: string): boolean;
  at(text: string, start: number): ReturnType<FormTrie<Candidate>['at']>;
  /** Why a candidate does not count here, or undefined when it does. */
  refuses(candidate: Candidate, written: string, before: string): LeftAlone['why'] | undefined;
  /** Of candidates that all count here, the one that is meant. */
  decide(fitting: readonly Candidate[], written: string): Candidate | undefined;
  meet(candidate: Candidate, text: string, end: number, bracket?: string): void;
  close(term: Term): void;
}

/** A title right before a surname says as much as the first name: "President Putin". */
const title =
  /\b(?:President|Minister|Secretary|Ambassador|Chancellor|General|Gen\.|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|spokesman|spokesperson|advis[eo]r|envoy)\s+$/;

export function createContext(
  terms: Sidecar['terms'],
  byId: ReadonlyMap<string, Term>,
): ReportContext {
  /** When each term was last named in full; the nearest decides. */
  const open = new Map<string, number>();
  const own = new FormTrie<Candidate>();
  const ownWords = new Set<string>();
  let moment = 0;
  let capitals = false;

  const addOwn = (text: string, term: Term, caseOf: Form['case']) => {
    own.add(text, { term, form: { text, case: caseOf, risk: 'safe' }, wording: text });
    ownWords.add(firstWord(text));
  };
  for (const [text, id] of Object.entries(terms?.force ?? {})) {
    const term = byId.get(id);
    if (term) addOwn(text, term, 'any');
  }
  const decided = new Map(
    Object.entries(terms?.decide ?? {}).map(([text, id]) => [text.toLowerCase(), id]),
  );

  const lastOpened = ({ term, form }: Candidate): number =>
    Math.max(...[term.id, ...(form.opened_by ?? [])].map((id) => open.get(id) ?? -1));

  return {
    openBlock(text) {
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      capitals = letters > 12 && (text.match(/\p{Ll}/gu)?.length ?? 0) < letters / 20;
    },
    begins: (word) => ownWords.has(word.toLowerCase()),
    at: (text, start) => own.at(text, start),
    refuses(candidate, written, before) {
      const { form, wording, term } = candidate;
      if (form.case === 'exact' && spaced(written) !== wording) {
        if (!capitals || written !== written.toUpperCase() || !/\s/.test(wording))
          return 'other-case';
      }
      if (capitals && form.case === 'exact' && !/\s/.test(wording)) return 'all-capitals';
      if (form.risk === 'never') return 'never';
      if (form.risk === 'context' && !candidate.shields && lastOpened(candidate) < 0) {
        if (term.kind === 'person' && title.test(before)) return undefined;
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
    meet({ term, form }, text, end, bracket) {
      moment += 1;
      if (form.risk === 'safe') open.set(term.id, moment);
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
    close: (term) => open.delete(term.id),
  };
}

const spaced = (written: string) => written.replace(/\s+/g, ' ');
const firstWord = (text: string) => (/[\p{L}\p{M}\p{N}_]+/u.exec(text)?.[0] ?? '').toLowerCase();
const owns = (term: Term, text: string) =>
  term.forms.some((form) => form.text === text && form.risk !== 'never');

const bracketed = /\s*\(["'“]?([A-Z][A-Za-z-]{1,9})["'”]?\)/y;

function acronymAfter(text: string, end: number): string | undefined {
  bracketed.lastIndex = end;
  return bracketed.exec(text)?.[1];
}

/** "SALT" stands for "Strategic Arms Limitation Talks": its capitals are the initials of the words, in order. */
function standsFor(acronym: string, full: string): boolean {
  const wanted = [...acronym.toLowerCase().replace(/s$|-/g, '')];
  const initials = full
    .toLowerCase()
    .split(/[\s-]+/)
    .map((part) => part[0]);
  let at = 0;
  for (const initial of initials) if (initial === wanted[at]) at++;
  return at >= wanted.length && wanted.length >= 2;
}
