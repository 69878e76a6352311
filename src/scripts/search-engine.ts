// What this site uses of Pagefind's browser API (https://pagefind.app/docs/api/).

export interface Found {
  id: string;
  data: () => Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

interface Answer {
  results: Found[];
  /** Of each filter and value, how many results there would be with it added. */
  filters: Record<string, Record<string, number>>;
}

export interface Engine {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  /** Loads all filters: without it, an answer counts only those that were asked for before. */
  filters: () => Promise<unknown>;
  search: (query: string | null, options: { filters: Record<string, string> }) => Promise<Answer>;
}

let engine: Promise<Engine> | undefined;

/** Loads the engine at its first use and never before. */
export function loadEngine(address: string): Promise<Engine> {
  engine ??= start(address);
  return engine;
}

async function start(address: string): Promise<Engine> {
  const loaded = (await import(/* @vite-ignore */ address)) as Engine;
  // The index holds whole addresses, base path included.
  await loaded.options({ baseUrl: '/', excerptLength: 28, ranking: { metaWeights: { title: 5 } } });
  await loaded.init();
  return loaded;
}

/** The same folding as the index applies to names. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The results of a query. A term of which the query is a name comes first, then terms that bear it in a name,
 * whatever their score: who types "WMD" wants to know what that is.
 */
export async function find(loaded: Engine, query: string, filters: Record<string, string>) {
  const searching = loaded.search(query || null, { filters });
  const wanted = foldName(query);
  if (wanted === '' || (filters['kind'] && filters['kind'] !== 'term')) return searching;
  // Both at once: each needs another part of the index.
  const [answer, terms] = await Promise.all([
    searching,
    loaded.search(query, { filters: { ...filters, kind: 'term' } }),
  ]);
  const candidates = await Promise.all(
    terms.results.slice(0, 12).map(async (found) => ({ found, names: await namesOf(found) })),
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
