// What this site uses of Pagefind's browser API (https://pagefind.app/docs/api/).
import { foldName } from '../core/fold-name.ts';

export interface Found {
  id: string;
  data: () => Promise<FoundData>;
}

export interface FoundData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  /** The values of each filter that it has. */
  filters: Record<string, string[]>;
}

/** Of each filter and value, how many results there would be with it added. */
export type Counts = Record<string, Record<string, number>>;

interface Answer {
  results: Found[];
  filters: Counts;
}

interface Engine {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  /** Loads all filters: without it, an answer counts only those that were asked for before. */
  filters: () => Promise<unknown>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Answer>;
}

let engine: Promise<Engine> | undefined;
let loads = 0;

/** Loads the engine at its first use and never before. */
export function loadEngine(address: string): Promise<Engine> {
  // A browser does not ask again for a module that it could not load, unless at another address.
  engine ??= start(loads++ === 0 ? address : `${address}?load=${loads}`);
  return engine;
}

/** Lets the next question load the engine anew: one that could not load a part of itself never asks for it again. */
export function forgetEngine(): void {
  engine = undefined;
}

async function start(address: string): Promise<Engine> {
  const loaded = (await import(/* @vite-ignore */ address)) as Engine;
  // The index holds whole addresses, base path included.
  await loaded.options({
    baseUrl: '/',
    excerptLength: 28,
    excerptEllipsis: '…',
    ranking: { metaWeights: { title: 5 } },
  });
  await loaded.init();
  return loaded;
}

/** Engines that have loaded all filters. */
const complete = new WeakSet<Engine>();

/** The results of a query, and what counts them by each choice. */
export async function find(loaded: Engine, query: string, filters: Record<string, string>) {
  const countsAll = complete.has(loaded);
  const answer = await ranked(loaded, query, filters);
  const counts = async (): Promise<Counts> => {
    if (countsAll) return answer.filters;
    await loaded.filters();
    complete.add(loaded);
    return (await loaded.search(query || null, { filters })).filters;
  };
  return { results: answer.results, counts };
}

/**
 * The results of a query in their order. A term of which the query is a name comes first, then the topic of that name, then
 * terms that bear it in a name, whatever their score: who types "WMD" wants to know what that is.
 */
async function ranked(loaded: Engine, query: string, filters: Record<string, string>) {
  const searching = loaded.search(query || null, { filters });
  const wanted = foldName(query);
  if (wanted === '' || filters['kind'] === 'report') return searching;
  /** The best of a kind with their names; none where the filter can't be loaded, or another kind is asked for. */
  const best = async (kind: string, count: number) => {
    if (filters['kind'] && filters['kind'] !== kind) return [];
    const found = await loaded.search(query, { filters: { ...filters, kind } }).then(
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
