import type { Sidecar } from './article.ts';
import { createContext, type ReportContext } from './context.ts';
import { fold } from './fold.ts';
import { FormTrie } from './form-trie.ts';
import type { Mention, TextBlock } from './mention.ts';
import { pluralOf } from './plural.ts';
import { type Problem, problem } from './problems.ts';
import type { Form, Term } from './term.ts';

/** What a wording in the trie stands for: a form of a term, or a look-alike that shields one. */
export interface Candidate {
  term: Term;
  form: Form;
  /** The wording itself, which may be the form's plural. */
  wording: string;
  shields?: true;
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
  why: 'never' | 'context-closed' | 'other-case' | 'all-capitals' | 'look-alike' | 'undecided';
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
  const byId = new Map(terms.map((term) => [term.id, term]));
  return {
    find: (blocks, options = {}) => findMentions(trie, byId, blocks, options),
  };
}

/** Forms that two terms claim, outside of context forms, which the nearest full mention decides (M11). */
export function claimedTwice(terms: readonly Term[]): Problem[] {
  const owners = new Map<string, Term>();
  return terms.flatMap((term) =>
    term.forms.flatMap((form) => {
      if (form.risk !== 'safe') return [];
      const key = form.case === 'exact' ? form.text : form.text.toLowerCase();
      const other = owners.get(key);
      owners.set(key, term);
      if (!other || other === term) return [];
      return problem(
        'form-claimed-twice',
        { file: term.file },
        `"${form.text}", which ${other.file} claims too`,
      );
    }),
  );
}

const shield = (text: string): Form => ({
  text,
  case: /\p{Lu}/u.test(text) ? 'exact' : 'any',
  risk: 'safe',
});

const isListed = (trie: FormTrie<Candidate>, wording: string) =>
  trie.at(wording, 0).some(({ end }) => end === wording.length);

const word = /[\p{L}\p{M}\p{N}_]+/gu;

function findMentions(
  trie: FormTrie<Candidate>,
  byId: ReadonlyMap<string, Term>,
  blocks: readonly TextBlock[],
  options: FindOptions,
): Mention[] {
  const mentions: Mention[] = [];
  const context = createContext(options.terms, byId);
  for (const [index, block] of blocks.entries()) {
    const folded = fold(block.text);
    const { text } = folded;
    context.openBlock(text);
    const addresses = addressesIn(text);
    word.lastIndex = 0;
    for (let found = word.exec(text); found; found = word.exec(text)) {
      const start = found.index;
      if (!trie.begins(found[0].toLowerCase()) && !context.begins(found[0])) continue;
      if (
        !opensFreely(text, start) ||
        addresses.some((span) => span.start <= start && start < span.end)
      )
        continue;
      const place = (end: number) => ({
        block: index,
        start: block.start + folded.original(start),
        end: block.start + folded.original(end - 1) + 1,
      });
      const chosen = choose(trie, context, text, start, (left) =>
        options.onLeftAlone?.({
          ...place(left.end),
          term: left.candidate.term.id,
          form: left.candidate.form.text,
          why: left.why,
        }),
      );
      if (!chosen) continue;
      word.lastIndex = chosen.end;
      if (chosen.term)
        mentions.push({
          ...place(chosen.end),
          term: chosen.term.id,
          form: chosen.form,
          linked: false,
        });
    }
  }
  decideLinks(mentions, blocks, options, byId);
  return mentions;
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
  for (const { end, values, bracket } of [...own, ...trie.at(text, start)].sort(
    (a, b) => b.end - a.end,
  )) {
    if (!closesFreely(text, end)) continue;
    const written = text.slice(start, end);
    const fitting: Candidate[] = [];
    for (const candidate of values) {
      const plain = bracket ? withoutAside(written) : written;
      const why = context.refuses(candidate, plain, text.slice(Math.max(0, start - 20), start));
      if (why) leave({ end, candidate, why });
      else fitting.push(candidate);
    }
    const chosen = context.decide(fitting, written);
    if (!chosen) {
      for (const candidate of fitting) leave({ end, candidate, why: 'undecided' });
      continue;
    }
    if (chosen.shields) {
      context.close(chosen.term);
      leave({ end, candidate: chosen, why: 'look-alike' });
      return { end, form: chosen.form.text };
    }
    context.meet(chosen, text, end, bracket);
    return { end, term: chosen.term, form: chosen.form.text };
  }
  return undefined;
}

const withoutAside = (written: string) => written.replace(/\s*\([^)]*\)/, '');

/** A hyphen, an at sign or a hash joins: what follows is no word of its own (M5). */
function opensFreely(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === '@' || before === '#') return false;
  return before !== '-' || !/[\p{L}\p{N}]/u.test(text[start - 2] ?? '');
}

function closesFreely(text: string, end: number): boolean {
  const after = text[end];
  if (after === undefined) return true;
  if (/[\p{L}\p{M}\p{N}_]/u.test(String.fromCodePoint(text.codePointAt(end) as number)))
    return false;
  return after !== '-' || !/[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
}

/** Web and mail addresses: their parts are no words. */
function addressesIn(text: string) {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return [];
  return [...text.matchAll(/(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+/g)].map(
    ({ 0: address, index }) => ({
      start: index,
      end: index + address.length,
    }),
  );
}

function decideLinks(
  mentions: Mention[],
  blocks: readonly TextBlock[],
  { terms, linkMode = 'first' }: FindOptions,
  byId: ReadonlyMap<string, Term>,
) {
  const linked = new Set<string>();
  const excluded = new Set(terms?.exclude);
  for (const mention of mentions) {
    const block = blocks[mention.block] as TextBlock;
    const inLink = block.skip?.some(
      (span) => mention.start < block.start + span.end && block.start + span.start < mention.end,
    );
    const key = linkMode === 'section' ? `${block.section ?? 0} ${mention.term}` : mention.term;
    const why = excluded.has(mention.term)
      ? 'excluded'
      : byId.get(mention.term)?.link === false
        ? 'opted-out'
        : inLink
          ? 'inside-link'
          : linkMode !== 'all' && linked.has(key)
            ? 'not-first'
            : undefined;
    if (why) mention.why = why;
    else {
      mention.linked = true;
      linked.add(key);
    }
  }
}
