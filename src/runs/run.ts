import type { PageHead } from '../components/head.ts';
import type { Library } from '../core/library.ts';
import { oncePer } from '../core/once.ts';
import { getLibrary } from '../library.ts';
import type { Pieces } from '../prose/html.ts';
import { urls } from '../urls.ts';

/** What a page of a run holds: all else on it is the same for the whole run. */
export interface PageContent {
  head: Omit<PageHead, 'href'>;
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
  /** The address of a page. */
  href: (item: Item) => string;
  content: (item: Item, library: Library) => PageContent;
}

const listing = oncePer(({ items }: Pick<Run<unknown>, 'items'>) => oncePer(items));

/** What the pages of a run show, listed once an edition. */
export const itemsOf = <Item>(run: Run<Item>, library: Library) =>
  listing(run)(library) as readonly Item[];

/** The static paths of a run's route: what stands in its pages' addresses where the route has a name in brackets. */
export async function pathsOf<Item>(run: Run<Item>) {
  const all = itemsOf(run, await getLibrary());
  const rendered = import.meta.env.DEV ? all : all.slice(0, 1);
  const route = run.route
    .replace(/^src\/pages\/|\.astro$/g, '')
    .replace(/\[\.{3}(\w+)\]/, '(?<$1>.+)')
    .replace(/\[(\w+)\]/g, '(?<$1>[^/]+)');
  const address = new RegExp(`^${urls.home()}${route}/$`);
  return rendered.map((item) => ({ params: address.exec(run.href(item))?.groups ?? {} }));
}

/** The content of the page at an address. Its item is looked up: in development it may be gone since the path was made. */
export async function contentOf<Item>(run: Run<Item>, { pathname }: URL): Promise<PageContent> {
  const library = await getLibrary();
  const item = itemsOf(run, library).find((one) => run.href(one) === pathname);
  if (!item) throw new Error(`No page at ${pathname}`);
  return run.content(item, library);
}
