import { seeAlsoBothWays } from '../browsing/neighbours.ts';
import type { Library } from '../library.ts';
import { alternativeNames } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';
import type { SiteContext } from './structured-data.ts';

export const namespaces = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  mediatopic: 'http://cv.iptc.org/newscodes/mediatopic/',
};

/** How the value of a property is to be read: words in the site's language, an address, a day or a plain code. */
export const properties = {
  prefLabel: { iri: 'skos:prefLabel', value: 'words' },
  altLabel: { iri: 'skos:altLabel', value: 'words' },
  definition: { iri: 'skos:definition', value: 'words' },
  editorialNote: { iri: 'skos:editorialNote', value: 'words' },
  notation: { iri: 'skos:notation', value: 'code' },
  inScheme: { iri: 'skos:inScheme', value: 'address' },
  topConceptOf: { iri: 'skos:topConceptOf', value: 'address' },
  hasTopConcept: { iri: 'skos:hasTopConcept', value: 'address' },
  broader: { iri: 'skos:broader', value: 'address' },
  narrower: { iri: 'skos:narrower', value: 'address' },
  related: { iri: 'skos:related', value: 'address' },
  exactMatch: { iri: 'skos:exactMatch', value: 'address' },
  closeMatch: { iri: 'skos:closeMatch', value: 'address' },
  broadMatch: { iri: 'skos:broadMatch', value: 'address' },
  title: { iri: 'dct:title', value: 'words' },
  subject: { iri: 'dct:subject', value: 'address' },
  source: { iri: 'dct:source', value: 'address' },
  rights: { iri: 'dct:rights', value: 'words' },
  modified: { iri: 'dct:modified', value: 'day' },
} as const;
export type Property = keyof typeof properties;

/** One concept or scheme: its address, its class in SKOS, and its properties, each with all its values. */
export interface SkosNode {
  id: string;
  type: 'ConceptScheme' | 'Concept';
  properties: Partial<Record<Property, readonly string[]>>;
}

const credit =
  'Media Topics NewsCodes are published by the IPTC under the Creative Commons Attribution 4.0 licence (CC BY 4.0); the mapping to them is the work of this site.';

/** The glossary and the topics as two concept schemes: one list of nodes for every RDF format. */
export function skosNodes(library: Library, { urls, absolute, site }: SiteContext): SkosNode[] {
  const glossary = `${absolute(urls.glossary())}#terms`;
  const scheme = `${absolute(urls.topics())}#topics`;
  const termId = (id: string) => `${absolute(urls.term(id))}#term`;
  const topicId = (id: string) => `${absolute(urls.topic(id))}#topic`;
  return [
    {
      id: glossary,
      type: 'ConceptScheme',
      properties: {
        title: [`${site.name} glossary`],
        hasTopConcept: library.terms.map(({ id }) => termId(id)),
      },
    },
    ...library.terms.map(
      (term): SkosNode => ({
        id: termId(term.id),
        type: 'Concept',
        properties: {
          prefLabel: [term.name],
          altLabel: alternativeNames(term),
          definition: [term.short],
          editorialNote: term.disputed ? [term.disputed] : [],
          notation: [term.id],
          inScheme: [glossary],
          topConceptOf: [glossary],
          related: [...seeAlsoBothWays(library, term)].map(({ id }) => termId(id)),
          subject: (library.topicsOfTerm.get(term.id) ?? []).map(({ id }) => topicId(id)),
          source: [...new Set(term.sources.map(({ url }) => new URL(url).href))],
          modified: [term.reviewed],
        },
      }),
    ),
    {
      id: scheme,
      type: 'ConceptScheme',
      properties: {
        title: [`${site.name} topics`],
        rights: [credit],
        hasTopConcept: library.rootTopics.map(({ id }) => topicId(id)),
      },
    },
    ...library.topics.map(
      (topic): SkosNode => ({
        id: topicId(topic.id),
        type: 'Concept',
        properties: {
          prefLabel: [topic.name],
          definition: [topic.description],
          notation: [topic.id],
          inScheme: [scheme],
          topConceptOf: topic.broader ? [] : [scheme],
          broader: topic.broader ? [topicId(topic.broader)] : [],
          narrower: (library.narrower.get(topic.id) ?? []).map(({ id }) => topicId(id)),
          ...mediaTopic(topic),
        },
      }),
    ),
  ];
}

function mediaTopic({ iptc }: Topic): SkosNode['properties'] {
  if (!iptc) return {};
  const property = `${iptc.match}Match` as const;
  return { [property]: [namespaces.mediatopic + iptc.code.replace(/^medtop:/, '')] };
}
