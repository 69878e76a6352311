import type { Sidecar } from './article.ts';
import { addressesIn, closesFreely, opensFreely } from './boundaries.ts';
import { createContext, type Named, type ReportContext } from './context.ts';
import { fold } from './fold.ts';
import { FormTrie } from './form-trie.ts';
import { decideLinks } from './link-choice.ts';
import type { Mention, TextBlock } from './mention.ts';
import { pluralOf } from './plural.ts';
import type { Form, Term } from './term.ts';
import { nextWord, wordEnd } from './words.ts';

/** What a wording in the trie stands for: a form of a term, or a look-alike that shields one. */
export interface Candidate {
  term: Term;
  form: Form;
  /** The wording itself, which may be the form's plural. */
  wording: string;
  shields?: true;
  /** Other terms that the wording names in full: "Security Council resolution" names the Council too. */
  names?: Term[];
}

export interface FindOptions {
  terms?: Sidecar['terms'];
  language?: string;
  linkMode?: 'first' | 'section' | 'all';
  /** Told of every wording that was seen and left alone, and why. */
  onLeftAlone?: (seen: LeftAlone) => void;
}

/** A wording that could have been a mention. Offsets count in the article's text. */
export interface LeftAlone {
  start: number;
  end: number;
  block: number;
  term: string;
  form: string;
  why:
    | 'never'
    | 'context-closed'
    | 'other-case'
    | 'other-person'
    | 'all-capitals'
    | 'look-alike'
    | 'undecided';
}

export interface Matcher {
  /** All mentions of one report, in reading order, never overlapping (M1 to M12). */
  find(blocks: readonly TextBlock[], options?: FindOptions): Mention[];
}

/** Compiles all terms into one matcher. Its cost grows with the text, not with the number of terms (M13). */
export function compileMatcher(terms: readonly Term[]): Matcher {
  const trie = new FormTrie<Candidate>();
  const ordered = [...terms].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const term of ordered)
    for (const form of term.forms) trie.add(form.text, { term, form, wording: form.text });
  for (const term of ordered) {
    for (const text of term.lookalikes)
      trie.add(text, { term, form: shield(text), wording: text, shields: true });
    if (term.kind === 'person') continue;
    for (const form of term.forms) {
      const plural = pluralOf(form.text);
      if (plural && !isListed(trie, plural)) trie.add(plural, { term, form, wording: plural });
    }
  }
  for (const candidate of trie.values()) {
    const names = candidate.shields ? [] : namedInside(trie, candidate);
    if (names.length > 0) candidate.names = names;
  }
  const byId = new Map(terms.map((term) => [term.id, term]));
  return {
    find(blocks, options = {}) {
      let pass = readThrough(trie, byId, blocks, options);
      // What opens a form may stand after it, so such a form is judged when the whole report is known.
      if (pass.waiting) pass = readThrough(trie, byId, blocks, options, pass.named);
      if (options.onLeftAlone) pass.left.forEach(options.onLeftAlone);
      decideLinks(pass.mentions, blocks, options, byId);
      return pass.mentions;
    },
  };
}

const shield = (text: string): Form => ({
  text,
  case: /\p{Lu}/u.test(text) ? 'exact' : 'any',
  risk: 'safe',
});

const isListed = (trie: FormTrie<Candidate>, wording: string) =>
  trie.at(wording, 0).some(({ end }) => end === wording.length);

function namedInside(trie: FormTrie<Candidate>, { wording, term }: Candidate): Term[] {
  const named = new Set<Term>();
  for (let at = nextWord(wording, 0); at < wording.length; ) {
    for (const { end, values } of trie.at(wording, at))
      for (const inner of values)
        if (inner.form.risk === 'safe' && !inner.shields && closesFreely(wording, end)) {
          const isWritten = inner.form.case === 'any' || wording.slice(at, end) === inner.wording;
          if (isWritten && inner.term !== term) named.add(inner.term);
        }
    at = nextWord(wording, wordEnd(wording, at));
  }
  return [...named];
}

interface Pass {
  mentions: Mention[];
  left: LeftAlone[];
  named: Named;
  /** True if a form was refused that something later in the report may open. */
  waiting: boolean;
}

function readThrough(
  trie: FormTrie<Candidate>,
  byId: ReadonlyMap<string, Term>,
  blocks: readonly TextBlock[],
  options: FindOptions,
  named?: Named,
): Pass {
  const mentions: Mention[] = [];
  const left: LeftAlone[] = [];
  const context = createContext(options.terms, byId, named);
  for (const [index, block] of blocks.entries()) {
    const folded = fold(block.text);
    const { text } = folded;
    context.openBlock(text, index);
    const addresses = addressesIn(text);
    const place = (start: number, end: number) => ({
      block: index,
      start: block.start + folded.original(start),
      end: block.start + folded.original(end - 1) + 1,
    });
    let next = 0;
    for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, next)) {
      next = wordEnd(text, start);
      const word = text.slice(start, next);
      if (!trie.begins(word) && !context.begins(word)) continue;
      if (!opensFreely(text, start)) continue;
      if (addresses.some((span) => span.start <= start && start < span.end)) continue;
      const chosen = choose(trie, context, text, start, ({ end, candidate, why }) => {
        const { term, form } = candidate;
        left.push({ ...place(start, end), term: term.id, form: form.text, why });
      });
      if (!chosen) continue;
      next = chosen.end;
      if (!chosen.term) continue;
      const { term, form } = chosen;
      mentions.push({ ...place(start, next), term: term.id, form, linked: false });
    }
  }
  return { mentions, left, named: context.named, waiting: context.waiting() };
}

interface Left {
  end: number;
  candidate: Candidate;
  why: LeftAlone['why'];
}

/** The longest wording at a place that counts there: a term's form, or a shield, which ends the search without a term. */
function choose(
  trie: FormTrie<Candidate>,
  context: ReportContext,
  text: string,
  start: number,
  leave: (left: Left) => void,
): { end: number; term?: Term; form: string } | undefined {
  const own = context.at(text, start);
  const found = trie.at(text, start);
  const all = own.length > 0 ? [...own, ...found].sort((a, b) => b.end - a.end) : found;
  for (const { end, values, bracket } of all) {
    if (!closesFreely(text, end)) continue;
    const written = text.slice(start, end);
    if (hidesLongerName(trie, text, start, end)) continue;
    const fitting: Candidate[] = [];
    for (const candidate of values) {
      const plain = bracket ? withoutAside(written) : written;
      const why = context.refuses(candidate, plain, text.slice(Math.max(0, start - 40), start));
      if (why) leave({ end, candidate, why });
      else fitting.push(candidate);
    }
    const chosen = context.decide(fitting, written);
    if (!chosen) {
      for (const candidate of fitting) leave({ end, candidate, why: 'undecided' });
      continue;
    }
    if (chosen.shields) {
      context.close(chosen);
      leave({ end, candidate: chosen, why: 'look-alike' });
      return { end, form: chosen.form.text };
    }
    context.meet(chosen, text, end, bracket);
    return { end, term: chosen.term, form: chosen.form.text };
  }
  return undefined;
}

/** "the draft" gives way in "the draft resolution": an article is no part of the longer name that follows it. */
function hidesLongerName(trie: FormTrie<Candidate>, text: string, start: number, end: number) {
  if (!/^the\s/i.test(text.slice(start, start + 4))) return false;
  return trie
    .at(text, nextWord(text, start + 3))
    .some((found) => found.end > end && closesFreely(text, found.end));
}

const withoutAside = (written: string) => written.replace(/\s*\([^)]*\)/, '');
