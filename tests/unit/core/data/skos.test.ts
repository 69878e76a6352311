import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { describe, expect, it } from 'vitest';
import { glossaryCsv } from '../../../../src/core/data/glossary-csv.ts';
import { namespaces, skosNodes } from '../../../../src/core/data/skos.ts';
import { skosJsonLd } from '../../../../src/core/data/skos-jsonld.ts';
import { skosTurtle } from '../../../../src/core/data/skos-turtle.ts';
import { absolute, libraryOf, site, term, terms, topics, urls } from '../../../support/library.ts';

const library = libraryOf();
const nodes = skosNodes(library, { urls, absolute, site });
const store = new Store(new Parser().parse(skosTurtle(nodes, 'en')));
const termNode = (id: string) => `https://wire.example/base/glossary/${id}/#term`;
const topicNode = (id: string) => `https://wire.example/base/topics/${id}/#topic`;
const objects = (subject: string, property: string) =>
  store.getObjects(subject, namespaces.skos + property, null).map(({ value }) => value);

describe('the glossary as Turtle, read back', () => {
  it.each(terms)('says of $id what the source says', ({ id, name, short }) => {
    expect(objects(termNode(id), 'prefLabel')).toEqual([name]);
    expect(objects(termNode(id), 'definition')).toEqual([short]);
  });

  it('relates two terms in both directions, though one entry alone names the other', () => {
    expect(terms.map(({ see_also }) => see_also)).toEqual([['veto'], []]);
    expect(objects(termNode('pact'), 'related')).toEqual([termNode('veto')]);
    expect(objects(termNode('veto'), 'related')).toEqual([termNode('pact')]);
  });

  it('says which topics there are and how near those of the IPTC come', () => {
    expect(objects(topicNode('space'), 'prefLabel')).toEqual(['Space & law']);
    expect(objects(topicNode('space'), 'broader')).toEqual([topicNode('law')]);
    expect(objects(topicNode('space'), 'closeMatch')).toEqual([
      'http://cv.iptc.org/newscodes/mediatopic/20000641',
    ]);
    const concepts = store.getSubjects(null, `${namespaces.skos}Concept`, null);
    expect(concepts).toHaveLength(terms.length + topics.length);
  });

  it('gives each concept one label and no label twice, as SKOS asks', () => {
    for (const concept of store.getSubjects(null, `${namespaces.skos}Concept`, null)) {
      const [label, ...more] = objects(concept.value, 'prefLabel');
      expect(more).toEqual([]);
      expect(objects(concept.value, 'altLabel')).not.toContain(label);
    }
  });
});

describe('the glossary as JSON-LD, read back', () => {
  it('is the same graph as the Turtle', async () => {
    const document = JSON.parse(skosJsonLd(nodes, 'en'));
    const text = String(await jsonld.toRDF(document, { format: 'application/n-quads' }));
    const nquads = new Store(new Parser({ format: 'N-Quads' }).parse(text));
    expect(nquads.size).toBe(store.size);
    for (const quad of store) expect(nquads.has(quad), JSON.stringify(quad)).toBe(true);
  });
});

describe('the glossary as CSV', () => {
  it('quotes what divides cells and lines', () => {
    const odd = term('odd', 'A, "B"', { short: 'Two\nlines', see_also: ['pact', 'veto'] });
    const [heading, ...lines] = glossaryCsv([odd], termNode).split('\r\n');
    expect(heading).toBe('id,name,kind,definition,other_names,see_also,sources,reviewed,address');
    expect(lines).toEqual([
      `odd,"A, ""B""",treaty,"Two\nlines",,pact | veto,https://source.example/x,2026-01-02,${termNode('odd')}`,
      '',
    ]);
  });
});
