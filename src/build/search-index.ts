import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { foldName } from '../core/fold-name.ts';
import { pluralOf } from '../core/plural.ts';
import type { SearchRecord } from '../core/search-records.ts';
import { unspacedBeginnings } from '../core/unspaced.ts';
import { escapeHtml } from '../prose/escape.ts';
import { keepIndex, sealIndex } from './kept-index.ts';
import { patched } from './pagefind-patch.ts';

/** How many records are sent to Pagefind's process before its answers are waited for. */
const batch = 100;

/** Pagefind's own interfaces: this site has its own; and the engine for languages of which it knows nothing. */
const unused = /ui\.(?:js|css)$|highlight\.js$|^wasm\.unknown/;

/**
 * Puts the search index of the records into the `pagefind` folder of a site: that of the last edition if it was made of
 * the same records, a new one otherwise. The same records give the same files. Tells whether it is new.
 * Throws if Pagefind finds a fault in any of them.
 */
export async function indexSite(
  siteDir: string,
  records: readonly SearchRecord[],
  last?: string,
): Promise<'new' | 'kept'> {
  const folder = join(siteDir, 'pagefind');
  if (last && keepIndex(join(last, 'pagefind'), folder, pagesOf(records))) return 'kept';
  // One index for all languages: Pagefind would otherwise search only the one of the search page.
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`No search index: ${errors.join('; ')}`);
  try {
    for (let at = 0; at < records.length; at += batch) {
      await Promise.all(
        records.slice(at, at + batch).map(async (record) => {
          fail((await index.addHTMLFile(pageOf(record))).errors, record.url);
        }),
      );
    }
    // Pagefind's own writing may be cut off when it is closed, and leaves an empty file then.
    const made = await index.getFiles();
    fail(made.errors, 'pagefind');
    for (const { path: name, content } of made.files) {
      if (unused.test(name)) continue;
      const file = join(folder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, patched(name, content));
    }
  } finally {
    await close();
  }
  sealIndex(folder, pagesOf(records));
  return 'new';
}

const pageOf = (record: SearchRecord) => ({ url: record.url, content: recordHtml(record) });

/** One after the other, for all of them together are as large as the edition. */
function* pagesOf(records: readonly SearchRecord[]) {
  for (const record of records) yield pageOf(record);
}

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
  const attributes = [
    ...Object.entries(meta).map(
      ([name, value]) =>
        `<i data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}"></i>`,
    ),
    ...filters.map(
      ([name, value]) =>
        `<i data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}"></i>`,
    ),
  ];
  return `<html lang="en"><body>${attributes.join('')}
${names.length > 0 ? `<p data-pagefind-weight="10">${escapeHtml(names.join('. '))}.</p>` : ''}
${text.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}</body></html>`;
}

const namesAndPlurals = (names: readonly string[]) =>
  names.flatMap((name) => [name, pluralOf(name)]).filter((name) => name !== undefined);
