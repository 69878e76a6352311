import type { PageHead } from '../components/head.ts';
import type { Library } from '../core/library.ts';
import { oncePer } from '../core/once.ts';
import { getLibrary } from '../library.ts';
import type { Pieces } from '../prose/html.ts';

/** What a page of a run holds: all else on it is the same for the whole run. */
export interface PageContent {
  head: PageHead;
  main: Pieces;
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

const listing = oncePer(({ items }: Pick<Run<unknown>, 'items'>) => oncePer(items));

/** What the pages of a run show, listed once an edition. */
export const itemsOf = <Item>(run: Run<Item>, library: Library) =>
  listing(run)(library) as readonly Item[];

/** The static paths of a run's route. */
export async function pathsOf<Item>(run: Run<Item>) {
  const all = itemsOf(run, await getLibrary());
  const rendered = import.meta.env.DEV ? all : all.slice(0, 1);
  return rendered.map((item) => ({ params: run.params(item) }));
}

/** The content of the page with these params. Its item is looked up: in development it may be gone since the path was made. */
export async function contentOf<Item>(
  run: Run<Item>,
  wanted: Record<string, string | undefined>,
): Promise<PageContent> {
  const library = await getLibrary();
  const item = itemsOf(run, library).find((one) =>
    Object.entries(run.params(one)).every(([name, value]) => wanted[name] === value),
  );
  if (!item) throw new Error(`No page for ${JSON.stringify(wanted)}`);
  return run.content(item, library);
}
