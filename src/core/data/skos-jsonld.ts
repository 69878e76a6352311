import { namespaces, type Property, properties, type SkosNode } from './skos.ts';

const readAs = (value: (typeof properties)[Property]['value'], language: string) =>
  ({
    words: { '@language': language },
    address: { '@type': '@id' },
    day: { '@type': 'xsd:date' },
    code: {},
  })[value];

/** SKOS nodes as one JSON-LD document that carries its own context: a reader fetches nothing. */
export function skosJsonLd(nodes: readonly SkosNode[], language: string): string {
  const context = Object.fromEntries(
    Object.entries(properties).map(([name, { iri, value }]) => [
      name,
      { '@id': iri, ...readAs(value, language) },
    ]),
  );
  const document = {
    '@context': { ...namespaces, id: '@id', type: '@type', ...context },
    '@graph': nodes.map(({ id, type, properties: values }) => ({
      id,
      type: `skos:${type}`,
      ...Object.fromEntries(Object.entries(values).filter(([, list]) => list.length > 0)),
    })),
  };
  return JSON.stringify(document, null, 1);
}
