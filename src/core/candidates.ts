import { closesFreely } from './boundaries.ts';
import { fold } from './fold.ts';
import { FormTrie } from './form-trie.ts';
import { pluralOf } from './plural.ts';
import { signsOf } from './signs.ts';
import type { Form, Term } from './term.ts';
import { nextWord, wordEnd } from './words.ts';

/** What a wording in the trie stands for. */
export interface Candidate {
  term: Term;
  form: Form;
  /** The wording itself, which may be the form's plural, folded as texts are. */
  wording: string;
  /** A form of the term, a look-alike that shields its forms, or words that close them in their sentence. */
  role: 'form' | 'look-alike' | 'closing';
  /**
   * Keys of the terms and kinds that a mention names in full: its own, and those of other terms inside the wording.
   * "Security Council resolution" names the Council too.
   */
  names: string[];
  /** Other terms stand inside the wording. */
  namesAnother: boolean;
  /** Keys of the terms and kinds of which a full mention opens the form. */
  openers: string[];
}

export const candidateOf = (term: Term, form: Form, wording: string): Candidate => ({
  ...{ term, form, wording: fold(wording).text, role: 'form', names: keysOf(term) },
  namesAnother: false,
  openers: openersOf(term, [form]),
});

/** Keys of the terms and kinds of which a full mention opens one of a term's forms. */
export const openersOf = ({ id, forms: all }: Term, forms = all): string[] => [
  id,
  ...forms.flatMap((form) => [
    ...(form.opened_by ?? []),
    ...(form.opened_by_kind ?? []).map(kindKey),
  ]),
];

const keysOf = ({ id, kind }: Term) => [id, kindKey(kind)];

/** Ids hold no space, so a kind cannot be taken for one. */
const kindKey = (kind: string) => `any ${kind}`;

/** All wordings of all terms: forms, their plurals, look-alikes, and what closes forms. The order of terms plays no part. */
export function compileWordings(terms: readonly Term[]): FormTrie<Candidate> {
  const trie = new FormTrie<Candidate>();
  const add = (candidate: Candidate) => trie.add(candidate.wording, candidate);
  const ordered = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const term of ordered)
    for (const form of term.forms) add(candidateOf(term, form, form.text));
  for (const term of ordered) {
    for (const text of term.lookalikes)
      add({ ...candidateOf(term, other(text), text), role: 'look-alike' });
    if (term.kind === 'person') continue;
    for (const form of term.forms) {
      const plural = pluralOf(form.text);
      if (plural && !isListed(trie, fold(plural).text)) add(candidateOf(term, form, plural));
    }
  }
  for (const term of ordered)
    for (const text of term.closed_by)
      add({ ...candidateOf(term, other(text), text), role: 'closing' });
  for (const candidate of trie.values()) {
    if (candidate.role !== 'form') continue;
    for (const term of namedInside(trie, candidate)) {
      candidate.names.push(...keysOf(term));
      candidate.namesAnother = true;
    }
  }
  return trie;
}

/** Of words that are no form of ours. */
const other = (text: string): Form => ({
  text,
  case: /\p{Lu}/u.test(text) ? 'exact' : 'any',
  risk: 'safe',
});

const isListed = (trie: FormTrie<Candidate>, wording: string) =>
  trie.at(wording, 0).some(({ end }) => end === wording.length);

function namedInside(trie: FormTrie<Candidate>, { wording, term }: Candidate): Set<Term> {
  const named = new Set<Term>();
  for (let at = nextWord(signsOf(wording), 0); at < wording.length; ) {
    for (const { end, values } of trie.at(wording, at))
      for (const inner of values)
        if (inner.form.risk === 'safe' && inner.role === 'form' && closesFreely(wording, end)) {
          if (isWrittenAt(inner, wording, at, end) && inner.term !== term) named.add(inner.term);
        }
    at = nextWord(signsOf(wording), wordEnd(wording, at));
  }
  return named;
}

/** False where the case of a stretch is another than the form asks for. */
export const isWrittenAt = (
  { form, wording }: Candidate,
  text: string,
  start: number,
  end: number,
) => form.case === 'any' || text.slice(start, end) === wording;
