import type { PageHead } from '../components/head.ts';
import type { Library } from '../core/library.ts';
import { getLibrary } from '../library.ts';
import type { Html } from '../prose/html.ts';

/** What a page of a run holds: all else on it is the same for the whole run. */
export interface PageContent {
  head: PageHead;
  main: Html;
}

/**
 * A kind of page of which there may be thousands. Astro renders the first page of a run; the others are printed from
 * it with their own head and main part, which costs a tenth. In development Astro renders each page that is asked for.
 */
export interface Run<Item> {
  /** The file of its route. */
  route: string;
  /** What its pages show, a page each. */
  items: (library: Library) => readonly Item[];
  params: (item: Item) => Record<string, string>;
  content: (item: Item, library: Library) => PageContent;
}

/** The static paths of a run's route. The library goes with them, for items of one are nothing to another. */
export async function pathsOf<Item>({ items, params }: Run<Item>) {
  const library = await getLibrary();
  const all = items(library);
  const rendered = import.meta.env.DEV ? all : all.slice(0, 1);
  return rendered.map((item) => ({ params: params(item), props: { item, library } }));
}
