// What this site uses of Pagefind's browser API (https://pagefind.app/docs/api/).

export interface Found {
  id: string;
  score: number;
  data: () => Promise<FoundData>;
}

export interface FoundData {
  url: string;
  content: string;
  /** Which words of `content` were found, counted from 0. Those of the metadata are not among them. */
  locations: number[];
  excerpt: string;
  meta: Record<string, string>;
  /** The values of each filter that it has. */
  filters: Record<string, string[]>;
}

/** The value that each filter asks for. */
export type Filters = Record<string, string>;

/** Of each filter and value, how many results there would be with it added. */
export type Counts = Record<string, Record<string, number>>;

export interface Answer {
  results: Found[];
  filters: Counts;
}

export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  mergeIndex: (folder: string, options: object) => Promise<void>;
  /** Loads all filters: without it, an answer counts only those that were asked for before. */
  filters: () => Promise<unknown>;
  search: (query: string | null, options: { filters: Filters }) => Promise<Answer>;
}

/** The words that were found in a text, and those of its metadata that stand nowhere in it. */
export function wordsFound({ content, locations, meta }: FoundData): string {
  const words = content.split(/\s+/);
  const { title, names, about } = meta;
  return [...locations.map((at) => words[at]), title, names, about].join(' ');
}
