import { oncePer } from '../once.ts';
import type { Form, Term } from '../schema/term.ts';
import { closesFreely } from './boundaries.ts';
import { codeUnitsOf } from './code-units.ts';
import { fold } from './fold.ts';
import { FormTrie, type Stretch } from './form-trie.ts';
import { type ShortName, shortNameByEnding } from './other-names.ts';
import { pluralOf, pointing } from './plural.ts';
import type { Vocabulary } from './vocabulary.ts';
import { nextWord, wordEnd } from './words.ts';

/** What a wording in the trie stands for: a form of a term, or a look-alike that shields one. */
export interface Candidate {
  term: Term;
  form: Form;
  /** The wording itself, which may be the form's plural, folded as texts are. */
  wording: string;
  shields?: true;
  /** Asked for by the editor of the report: nothing refuses it. */
  forced?: true;
  /**
   * Keys of the terms and kinds that a mention names in full: its own, and those of other terms inside the wording.
   * "Security Council resolution" names the Council too.
   */
  names: string[];
  /** Those of other terms alone. */
  inside: string[];
  /** A mention names the term in full: the form is safe, or a name of several words, "General Assembly". */
  isFull: boolean;
  /** The short name that the form is or contains: "Council members", "party to the treaty", but not "OST". */
  shortName: ShortName | undefined;
  /** Keys of the terms and kinds of which a full mention opens the form. */
  openers: string[];
}

export const candidateOf = (term: Term, form: Form, wording: string): Candidate => ({
  term,
  form,
  wording: fold(wording).text,
  names: keysOf(term),
  inside: [],
  isFull: form.risk === 'safe' || isFullName(form),
  shortName: shortNameIn(form),
  openers: openersOf(term, [form]),
});

/** Keys of the terms and kinds of which a full mention opens any of a term's forms. */
export const openersOfAny = oncePer((term: Term) => new Set(openersOf(term, term.forms)));

const openersOf = ({ id }: Term, forms: readonly Form[]): string[] => [
  id,
  ...forms.flatMap((form) => [
    ...(form.opened_by ?? []),
    ...(form.opened_by_kind ?? []).map(kindKey),
    ...(form.risk === 'context' && form.followed_by_kind?.includes('treaty')
      ? [foreignTreatyKey]
      : []),
  ]),
];

const isFullName = ({ risk, case: caseOf, text }: Form) =>
  risk === 'context' && caseOf === 'exact' && /^\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)+$/u.test(text);

/** The short names that a term has. */
export const shortNamesOf = oncePer(({ kind, forms }: Term) => {
  const isBearer = kind === 'treaty' || kind === 'institution';
  const short = isBearer ? forms.filter(({ risk }) => risk === 'context') : [];
  return new Set(short.flatMap((form) => shortNameIn(form) ?? []));
});

function shortNameIn({ text, risk }: Form): ShortName | undefined {
  if (/\bcouncil\b/i.test(text)) return 'council';
  if (/\bassembly\b/i.test(text)) return 'assembly';
  const [, noun = ''] = /\bthe (\p{L}+)$/iu.exec(text) ?? [];
  return risk === 'context' ? shortNameByEnding.get(noun) : undefined;
}

/** After "Civil Liability Convention" "the convention" may be that one. */
const shortNameOfOther = (text: string) =>
  shortNameIn(other(text)) ?? shortNameByEnding.get(/\p{Lu}\p{L}+$/u.exec(text)?.[0] ?? '');

const keysOf = ({ id, kind }: Term) => [id, kindKey(kind)];

/** Ids hold no space, so neither of these can be taken for one. */
const kindKey = (kind: string) => `any ${kind}`;
export const foreignTreatyKey = 'treaty of others';

/** All wordings of all terms: forms, their plurals, and the look-alikes that shield them. The order of terms plays no part. */
export function compileWordings(terms: readonly Term[]): FormTrie<Candidate> {
  const trie = new FormTrie<Candidate>();
  const add = (candidate: Candidate) => trie.add(candidate.wording, candidate);
  const ordered = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const term of ordered)
    for (const form of term.forms)
      for (const wording of pointing(form.text)) add(candidateOf(term, form, wording));
  for (const term of ordered) {
    for (const text of term.lookalikes) {
      const shortName = shortNameOfOther(text);
      for (const wording of pointing(text))
        add({ ...candidateOf(term, other(text), wording), shields: true, shortName });
    }
    if (term.kind === 'person') continue;
    for (const form of term.forms) {
      const plural = pluralOf(form.text);
      if (!plural || isListed(trie, fold(plural).text)) continue;
      // "Non-proliferation treaties" are of a kind, and no name.
      const written: Form = term.kind === 'treaty' ? { ...form, case: 'exact' } : form;
      add(candidateOf(term, written, plural));
    }
  }
  for (const candidate of trie.values()) {
    if (candidate.shields) continue;
    for (const term of namedInside(trie, candidate)) {
      const keys = keysOf(term);
      candidate.names.push(...keys);
      candidate.inside.push(...keys);
    }
  }
  return trie;
}

/** The words that close terms in their sentences, by the tokens of the wordings. */
export function compileClosings(terms: readonly Term[], words: Vocabulary): FormTrie<Candidate> {
  const trie = new FormTrie<Candidate>(words);
  for (const term of terms)
    for (const text of term.closed_by) {
      const candidate = candidateOf(term, other(text), text);
      trie.add(candidate.wording, candidate);
    }
  return trie;
}

/** A form for words that are no term's: look-alikes, and words that close a term. */
const other = (text: string): Form => ({
  text,
  case: /\p{Lu}/u.test(text) ? 'exact' : 'any',
  risk: 'safe',
});

const isListed = (trie: FormTrie<Candidate>, wording: string) =>
  trie.at(wording, 0).some(({ end }) => end === wording.length);

function namedInside(trie: FormTrie<Candidate>, { wording, term }: Candidate): Set<Term> {
  const named = new Set<Term>();
  for (const { candidate: inner } of namesAmong(wording, wordsIn(trie, wording)))
    if (inner.term !== term) named.add(inner.term);
  return named;
}

/** Each word of a wording, with the wordings that begin there. */
function* wordsIn(trie: FormTrie<Candidate>, wording: string) {
  for (let start = 0; start < wording.length; ) {
    yield { start, found: trie.at(wording, start) };
    start = nextWord(codeUnitsOf(wording), wordEnd(wording, start));
  }
}

/** The safe forms at these places of a text that are written in their case and do not lie inside a look-alike. */
export function* namesAmong(
  text: string,
  places: Iterable<{ start: number; found: readonly Stretch<Candidate>[] }>,
): Generator<{ start: number; candidate: Candidate }> {
  let next = 0;
  for (const { start, found } of places) {
    if (start < next) continue;
    for (const { end, values } of found) {
      if (!closesFreely(text, end)) continue;
      const written = values.filter((candidate) => isWrittenAt(candidate, text, start, end));
      for (const candidate of written)
        if (!candidate.shields && candidate.form.risk === 'safe') yield { start, candidate };
      if (written.some(({ shields }) => shields)) {
        next = end;
        break;
      }
    }
  }
}

/** Whether a stretch of text is written in the case that the form asks for. */
export const isWrittenAt = (
  { form, wording }: Candidate,
  text: string,
  start: number,
  end: number,
) => form.case === 'any' || text.slice(start, end) === wording;

/** In its own case, except that it may begin a sentence: "The Treaty" for "the Treaty". */
export const isWrittenAs = (wording: string, written: string) =>
  written === wording ||
  (written.slice(1) === wording.slice(1) && written[0] === wording[0]?.toUpperCase());
