import { archiveOf } from '../library/archive.ts';
import { lastChange } from '../library/updated.ts';
import type { Library } from '../library.ts';
import { isDay, newest, type PartialDate } from '../schema/dates.ts';
import type { Urls } from '../urls.ts';

interface SitemapEntry {
  href: string;
  /** As near as anybody knows. */
  changed?: PartialDate | undefined;
}

/** The protocol allows 50,000 addresses a file. */
export const sitemapSize = 45_000;

/**
 * Every page that is meant to be found. Left out are lists that only choose from others (further pages, months, undated ones,
 * pairs and years of topics), the search, and reports whose original is the one to index.
 */
export function sitemapEntries(library: Library, urls: Urls): SitemapEntry[] {
  const latest = newest(library.reports.map(lastChange));
  const reviewed = newest(library.terms.map((term) => term.reviewed));
  const archive = archiveOf(library);
  return [
    { href: urls.home(), changed: latest },
    { href: urls.about() },
    { href: urls.file('data/') },
    { href: urls.archive(), changed: latest },
    { href: urls.topics() },
    { href: urls.glossary(), changed: reviewed },
    ...library.topics.map(({ id }) => ({
      href: urls.topic(id),
      changed: newest((library.filed.get(id) ?? []).map(({ report }) => lastChange(report))),
    })),
    ...library.terms.map(({ id, reviewed: changed }) => ({ href: urls.term(id), changed })),
    ...archive.years.map(({ year, reports }) => ({
      href: urls.year(year),
      changed: newest(reports.map(lastChange)),
    })),
    ...library.reports
      .filter(({ article }) => !article.sidecar.source?.canonical)
      .map((report) => ({ href: urls.article(report.slug), changed: lastChange(report) })),
  ];
}

const opening = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A list of addresses as XML. */
export function sitemapXml(
  entries: readonly SitemapEntry[],
  absolute: (href: string) => string,
): string {
  const rows = entries.map(({ href, changed }) => {
    // The protocol's text allows a month or a year, its schema does not.
    const day = changed && isDay(changed) && `<lastmod>${changed}</lastmod>`;
    return `<url><loc>${inXml(absolute(href))}</loc>${day || ''}</url>\n`;
  });
  return `${opening}<urlset ${namespace}>\n${rows.join('')}</urlset>\n`;
}

/** The list of a sitemap's parts, for an edition with more addresses than one file may hold. */
export function sitemapIndexXml(addresses: readonly string[]): string {
  const rows = addresses.map((address) => `<sitemap><loc>${inXml(address)}</loc></sitemap>\n`);
  return `${opening}<sitemapindex ${namespace}>\n${rows.join('')}</sitemapindex>\n`;
}

// An address from the URL parser holds no other character that XML reads.
const inXml = (address: string) => address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
