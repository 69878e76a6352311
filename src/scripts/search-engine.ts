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
  await loaded.options({ baseUrl: '/', excerptLength: 28, ranking: { metaWeights: { title: 5 } } });
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
 * The results of a query in their order. A term of which the query is a name comes first, then terms that bear it in a name,
 * whatever their score: who types "WMD" wants to know what that is.
 */
async function ranked(loaded: Engine, query: string, filters: Record<string, string>) {
  const searching = loaded.search(query || null, { filters });
  const wanted = foldName(query);
  if (wanted === '' || (filters['kind'] && filters['kind'] !== 'term')) return searching;
  // Both at once: each needs another part of the index. Where the filter can't be loaded, no term is put first.
  const [answer, terms] = await Promise.all([
    searching,
    loaded.search(query, { filters: { ...filters, kind: 'term' } }).then(
      ({ results }) => results,
      () => [],
    ),
  ]);
  const candidates = await Promise.all(
    terms.slice(0, 12).map(async (found) => ({ found, names: await namesOf(found) })),
  );
  const rank = (names: string[]) =>
    names.includes(wanted) ? 0 : names.some((name) => ` ${name} `.includes(` ${wanted} `)) ? 1 : 2;
  const first = candidates
    .filter(({ names }) => rank(names) < 2)
    .sort((a, b) => rank(a.names) - rank(b.names))
    .map(({ found }) => found);
  const ids = new Set(first.map(({ id }) => id));
  return { ...answer, results: [...first, ...answer.results.filter(({ id }) => !ids.has(id))] };
}

const namesOf = async (found: Found) => ((await found.data()).meta['names'] ?? '').split('|');
