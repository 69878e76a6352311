import { foldName } from '../core/search/fold-name.ts';
import { answeredAlike, unanswered } from '../core/search/unanswered.ts';
import {
  type Answer,
  type Counts,
  type Filters,
  type Found,
  type Pagefind,
  wordsFound,
} from './pagefind.ts';
import { askParts, mergeParts } from './search-parts.ts';

export interface Engine {
  search: (query: string, filters: Filters) => Promise<Answer>;
  filters: Pagefind['filters'];
}

let engine: Promise<Engine> | undefined;
let loads = 0;

/** Loads the engine at its first use and never before. `parts` says in how many parts the index is. */
export function loadEngine(address: string, parts: number): Promise<Engine> {
  engine ??= start(address, parts);
  return engine;
}

/** Lets the next question load the engine anew: one that could not load a part of itself never asks for it again. */
export function forgetEngine(): void {
  engine = undefined;
}

async function start(address: string, parts: number): Promise<Engine> {
  // A browser does not ask again for a module that it could not load, unless at another address.
  const module = loads++ === 0 ? address : `${address}?load=${loads}`;
  const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
  const options = {
    // The index holds whole addresses, base path included.
    baseUrl: '/',
    excerptLength: 28,
    excerptEllipsis: '…',
  };
  const filters = () => pagefind.filters();
  if (parts === 1) {
    await pagefind.options(options);
    await pagefind.init();
    const search: Engine['search'] = (query, filters) =>
      pagefind.search(query || null, { filters });
    return { search, filters };
  }
  await mergeParts(pagefind, address, parts, options);
  return { search: (query, filters) => askParts(pagefind, parts, query, filters), filters };
}

/** Engines that have loaded all filters. */
const complete = new WeakSet<Engine>();

/** What was found, and what counts it by each choice. */
export interface Finding {
  results: Found[];
  /** What was asked without its missing words, unless all are. */
  query: string;
  /** The words of what was asked that no page has. */
  missing: string[];
  /** Those that the best results have only in another form or, mistyped, not at all. */
  alike: string[];
  counts: () => Promise<Counts>;
}

/** The results of a query, without those of its words that no page has. */
export async function find(loaded: Engine, query: string, filters: Filters): Promise<Finding> {
  const countsAll = complete.has(loaded);
  const answer = await ranked(loaded, query, filters);
  const { missing, alike } = await howAnswered(loaded, query, answer.results[0]);
  if (missing.length > 0) {
    const known = query.split(/\s+/).filter((word) => !missing.includes(word));
    if (known.length === 0) return { results: [], query, missing, alike, counts: async () => ({}) };
    return { ...(await find(loaded, known.join(' '), filters)), missing };
  }
  const counts = async (): Promise<Counts> => {
    if (countsAll) return answer.filters;
    await loaded.filters();
    complete.add(loaded);
    return (await loaded.search(query, filters)).filters;
  };
  return { results: answer.results, query, missing, alike, counts };
}

/** How its best result answers a query or, without one, what each of its words finds alone. */
async function howAnswered(loaded: Engine, query: string, best?: Found) {
  const by = async (words: string, one?: Found) => {
    const found = one && wordsFound(await one.data());
    if (found === undefined) return { missing: [words], alike: [] };
    return { missing: unanswered(words, found), alike: answeredAlike(words, found) };
  };
  if (best) return by(query, best);
  if (query === '') return { missing: [], alike: [] };
  const alone = query.split(/\s+/).map(async (word) => {
    const { results } = await loaded.search(word, {});
    return by(word, results[0]);
  });
  const answers = await Promise.all(alone);
  return {
    missing: answers.flatMap(({ missing }) => missing),
    alike: answers.flatMap(({ alike }) => alike),
  };
}

/**
 * The results of a query in their order. A term of which the query is a name comes first, then the topic of that name, then
 * terms that bear it in a name, whatever their score: who types "WMD" wants to know what that is.
 */
async function ranked(loaded: Engine, query: string, filters: Filters) {
  const searching = loaded.search(query, filters);
  const wanted = foldName(query);
  if (wanted === '' || filters['kind'] === 'report') return searching;
  /** The best of a kind with their names; none where the filter can't be loaded, or another kind is asked for. */
  const best = async (kind: string, count: number) => {
    if (filters['kind'] && filters['kind'] !== kind) return [];
    const found = await loaded.search(query, { ...filters, kind }).then(
      ({ results }) => results,
      () => [],
    );
    return Promise.all(
      found.slice(0, count).map(async (one) => ({ found: one, names: await namesOf(one) })),
    );
  };
  // All at once: each needs another part of the index.
  const [answer, terms, topics] = await Promise.all([
    searching,
    best('term', 12),
    best('topic', 3),
  ]);
  const isName = ({ names }: { names: string[] }) => names.includes(wanted);
  const isInName = ({ names }: { names: string[] }) =>
    names.some((name) => ` ${name} `.includes(` ${wanted} `));
  const first = [
    ...terms.filter(isName),
    ...topics.filter(isName),
    ...terms.filter((term) => !isName(term) && isInName(term)),
  ].map(({ found }) => found);
  const ids = new Set(first.map(({ id }) => id));
  return { ...answer, results: [...first, ...answer.results.filter(({ id }) => !ids.has(id))] };
}

const namesOf = async (found: Found) => ((await found.data()).meta['names'] ?? '').split('|');
