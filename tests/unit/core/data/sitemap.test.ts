import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { sitemapEntries, sitemapIndexXml, sitemapXml } from '../../../../src/core/data/sitemap.ts';
import { absolute, article, libraryOf, urls } from '../../../support/library.ts';

const library = libraryOf(
  article('dated', 'The Star Pact.', { published: '2024-04-05' }),
  article('month', 'Words.', { published: '2024-03' }),
  article('undated', 'Words.'),
  article('elsewhere', 'Words.', {
    source: { name: 'X', url: 'https://x.example/', canonical: true },
  }),
);
const read = (xml: string) => new XMLParser().parse(xml, true);

describe('the sitemap', () => {
  const { url } = read(sitemapXml(sitemapEntries(library, urls), absolute)).urlset;
  const changed = Object.fromEntries(
    url.map(({ loc, lastmod }: { loc: string; lastmod?: string }) => [loc, lastmod]),
  );
  const page = (path: string) => `https://wire.example/base/${path}`;

  it('has every page once, under the base path, with the day of its last change where known', () => {
    expect(new Set(Object.keys(changed)).size).toBe(url.length);
    expect(changed[page('articles/dated/')]).toBe('2024-04-05');
    expect(changed[page('glossary/pact/')]).toBe('2026-01-02');
    expect(changed[page('topics/space/')]).toBe('2024-04-05');
    expect(Object.keys(changed)).toContain(page('articles/undated/'));
    expect(changed[page('articles/undated/')]).toBeUndefined();
  });

  it('has whole days only, as the schema of the protocol asks', () => {
    expect(Object.keys(changed)).toContain(page('articles/month/'));
    expect(changed[page('articles/month/')]).toBeUndefined();
  });

  it('leaves a report to its publisher where the editor says so', () => {
    expect(Object.keys(changed)).not.toContain(page('articles/elsewhere/'));
  });

  it('is well-formed with any address', () => {
    const odd = "https://x.example/?a=1&b='2'";
    expect(read(sitemapIndexXml([odd])).sitemapindex.sitemap.loc).toBe(odd);
  });
});
