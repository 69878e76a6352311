import { close, createIndex } from 'pagefind';
import { pluralOf } from '../core/matcher/plural.ts';
import { foldName } from '../core/search/fold-name.ts';
import type { SearchRecord } from '../core/search/records.ts';
import { unspacedBeginnings } from '../core/search/unspaced.ts';
import { html } from '../prose/html.ts';
import { type IndexedPage, type IndexFile, keepIndex, writeIndex } from './kept-index.ts';
import { patched } from './pagefind-patch.ts';

/** How many pages are sent to Pagefind's process before its answers are waited for. */
const batch = 100;

/** Pagefind's own interfaces: this site has its own; and the engine for languages of which it knows nothing. */
const unused = /ui\.(?:js|css)$|highlight\.js$|^wasm\.unknown/;

/** Read once for all parts, beside the newest of them. */
const engine = /^(?:pagefind(?:-worker)?\.js$|wasm\.)/;

/** A part of the search index. */
export interface PartOfIndex {
  folder: string;
  /** The folder of the same part in the last edition. */
  last: string | undefined;
  /** The engine that reads all parts is beside the newest of them. */
  isNewest: boolean;
}

/**
 * Puts one part of the search index into its folder: that of the last edition if it was made of the same records, a new one
 * otherwise. The same records give the same files. Throws if Pagefind finds a fault in any of them.
 */
export async function indexPart(
  records: readonly SearchRecord[],
  { folder, last, isNewest }: PartOfIndex,
): Promise<void> {
  const pages = records.map(pageOf);
  if (last && keepIndex(last, folder, pages)) return;
  const files = (await indexOf(pages)).filter(({ name }) => isNewest || !engine.test(name));
  writeIndex(folder, files, pages);
}

async function indexOf(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  // One index for all languages: Pagefind would otherwise search only the one of the search page.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`No search index: ${errors.join('; ')}`);
  try {
    for (let at = 0; at < pages.length; at += batch) {
      await Promise.all(
        pages.slice(at, at + batch).map(async (page) => {
          fail((await index.addHTMLFile(page)).errors, page.url);
        }),
      );
    }
    // Pagefind's own writing may be cut off when it is closed, and leaves an empty file then.
    const made = await index.getFiles();
    fail(made.errors, 'pagefind');
    return made.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ name: path, content: patched(path, content) }));
  } finally {
    await close();
  }
}

const pageOf = (record: SearchRecord): IndexedPage => ({
  url: record.url,
  content: recordHtml(record),
});

function fail(errors: readonly string[], where: string) {
  if (errors.length > 0) throw new Error(`Search index, ${where}: ${errors.join('; ')}`);
}

/**
 * A page for the index alone. A report's running text is its own words; title and names are found beside it. What is
 * only to be shown with a result is a filter, for metadata is searched as well.
 */
export function recordHtml(record: SearchRecord): string {
  const { kind, title, about, lead, language, names, reports, text, topics, year, source } = record;
  const unspaced = unspacedBeginnings([title, ...text].join(' '));
  const meta = {
    title,
    ...(unspaced && { unspaced }),
    ...(about && { about }),
    ...(lead && { lead }),
    // Compared with what the reader typed, so that a term or a topic comes first under each of its names.
    ...(kind !== 'report' && {
      names: namesAndPlurals([title, ...names])
        .map(foldName)
        .join('|'),
    }),
  };
  const filters: [string, string][] = [
    ['kind', kind],
    ...topics.map((topic): [string, string] => ['topic', topic]),
    ...Object.entries({ year, source, language, reports })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]),
  ];
  return html`
    <html lang="en"><body>
      ${Object.entries(meta).map(([name, value]) => field('meta', name, value))}
      ${filters.map(([name, value]) => field('filter', name, value))}
      ${names.length > 0 && html`<p data-pagefind-weight="10">${names.join('. ')}.</p>`}
      ${text.map((paragraph) => html`<p>${paragraph}</p>`)}
    </body></html>`.text;
}

const field = (kind: 'meta' | 'filter', name: string, value: string) =>
  html`<i data-pagefind-${kind}="${name}[content]" content="${value}"></i>`;

const namesAndPlurals = (names: readonly string[]) =>
  names.flatMap((name) => [name, pluralOf(name)]).filter((name) => name !== undefined);
