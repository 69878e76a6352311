import type { APIRoute, GetStaticPaths } from 'astro';
import { glossaryCsv } from '../core/data/glossary-csv.ts';
import { skosNodes } from '../core/data/skos.ts';
import { skosJsonLd } from '../core/data/skos-jsonld.ts';
import { skosTurtle } from '../core/data/skos-turtle.ts';
import { getLibrary } from '../library.ts';
import { site } from '../site.ts';
import { absolute, siteContext, urls } from '../urls.ts';

const types = { jsonld: 'application/ld+json', ttl: 'text/turtle', csv: 'text/csv' };
type Format = keyof typeof types;

export const getStaticPaths = (() =>
  Object.keys(types).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** The glossary and its topics as open data. */
export const GET: APIRoute = async ({ params }) => {
  const format = params['format'] as Format;
  const library = await getLibrary();
  const nodes = () => skosNodes(library, siteContext);
  const write: Record<Format, () => string> = {
    jsonld: () => skosJsonLd(nodes(), site.language),
    ttl: () => skosTurtle(nodes(), site.language),
    csv: () => glossaryCsv(library.terms, (id) => absolute(urls.term(id))),
  };
  return new Response(write[format](), {
    headers: { 'content-type': `${types[format]}; charset=utf-8` },
  });
};
