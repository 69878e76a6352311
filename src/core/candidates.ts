import { closesFreely } from './boundaries.ts';
import { fold } from './fold.ts';
import { FormTrie } from './form-trie.ts';
import { pluralOf } from './plural.ts';
import { signsOf } from './signs.ts';
import type { Form, Term } from './term.ts';
import { nextWord, wordEnd } from './words.ts';

/** What a wording in the trie stands for: a form of a term, or a look-alike that shields one. */
export interface Candidate {
  term: Term;
  form: Form;
  /** The wording itself, which may be the form's plural, folded as texts are. */
  wording: string;
  shields?: true;
  /**
   * Keys of the terms and kinds that a mention names in full: its own, and those of other terms inside the wording.
   * "Security Council resolution" names the Council too.
   */
  names: string[];
  /** Keys of the terms and kinds of which a full mention opens the form. */
  openers: string[];
}

export const candidateOf = (term: Term, form: Form, wording: string): Candidate => ({
  ...{ term, form, wording: fold(wording).text, names: keysOf(term) },
  openers: [term.id, ...(form.opened_by ?? []), ...(form.opened_by_kind ?? []).map(kindKey)],
});

const keysOf = ({ id, kind }: Term) => [id, kindKey(kind)];

/** Ids hold no space, so a kind cannot be taken for one. */
const kindKey = (kind: string) => `any ${kind}`;

/** All wordings of all terms: forms, their plurals, and the look-alikes that shield them. The order of terms plays no part. */
export function compileWordings(terms: readonly Term[]): FormTrie<Candidate> {
  const trie = new FormTrie<Candidate>();
  const add = (candidate: Candidate) => trie.add(candidate.wording, candidate);
  const ordered = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const term of ordered)
    for (const form of term.forms) add(candidateOf(term, form, form.text));
  for (const term of ordered) {
    for (const text of term.lookalikes)
      add({ ...candidateOf(term, shield(text), text), shields: true });
    if (term.kind === 'person') continue;
    for (const form of term.forms) {
      const plural = pluralOf(form.text);
      if (plural && !isListed(trie, fold(plural).text)) add(candidateOf(term, form, plural));
    }
  }
  for (const candidate of trie.values()) {
    if (candidate.shields) continue;
    for (const term of namedInside(trie, candidate)) candidate.names.push(...keysOf(term));
  }
  return trie;
}

const shield = (text: string): Form => ({
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
        if (inner.form.risk === 'safe' && !inner.shields && closesFreely(wording, end)) {
          const isWritten = inner.form.case === 'any' || wording.slice(at, end) === inner.wording;
          if (isWritten && inner.term !== term) named.add(inner.term);
        }
    at = nextWord(signsOf(wording), wordEnd(wording, at));
  }
  return named;
}
