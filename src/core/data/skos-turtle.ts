import { DataFactory, Writer } from 'n3';
import { namespaces, type Property, properties, type SkosNode } from './skos.ts';

const { literal, namedNode, quad } = DataFactory;
const type = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** SKOS nodes as Turtle. */
export function skosTurtle(nodes: readonly SkosNode[], language: string): string {
  const writer = new Writer({ prefixes: namespaces });
  for (const node of nodes) {
    const subject = namedNode(node.id);
    writer.addQuad(quad(subject, type, namedNode(namespaces.skos + node.type)));
    for (const [name, values] of Object.entries(node.properties)) {
      const { iri, value } = properties[name as Property];
      for (const text of values) {
        writer.addQuad(quad(subject, namedNode(expanded(iri)), object(text, value, language)));
      }
    }
  }
  let turtle = '';
  writer.end((error, result) => {
    if (error) throw error;
    turtle = result;
  });
  return turtle;
}

function object(text: string, value: (typeof properties)[Property]['value'], language: string) {
  if (value === 'address') return namedNode(text);
  if (value === 'words') return literal(text, language);
  return value === 'day' ? literal(text, namedNode(`${namespaces.xsd}date`)) : literal(text);
}

const expanded = (iri: string) =>
  iri.replace(/^(\w+):/, (_, prefix) => namespaces[prefix as keyof typeof namespaces]);
