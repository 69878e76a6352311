// Precision and recall on the public sentences, beside a naive matcher. Usage: npm run score
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readGlossary } from '../../src/loaders/glossary.ts';
import { matcherOf, naiveOf } from './finders.ts';
import { compare, rates, sum, type Tally } from './tally.ts';

const folder = new URL('../fixtures/mentions/', import.meta.url);
const { terms } = readGlossary('src/content/glossary');
const finders = { ours: matcherOf(terms), naive: naiveOf(terms) };
const files = readdirSync(folder).map((name) => ({
  name,
  sentences: parse(readFileSync(new URL(name, folder), 'utf8')) as Sentence[],
}));

interface Sentence {
  text: string;
  mentions: string[];
}

const row = (finder: string, file: string, sentences: Sentence[]) => {
  const find = finders[finder as keyof typeof finders];
  const tally: Tally = sum(sentences.map(({ text, mentions }) => compare(find(text), mentions)));
  const rounded = Object.entries(rates(tally)).map(([name, rate]) => [name, rate.toFixed(3)]);
  return { file, finder, sentences: sentences.length, ...tally, ...Object.fromEntries(rounded) };
};

const all = files.flatMap(({ sentences }) => sentences);
console.table(
  Object.keys(finders).flatMap((finder) => [
    ...files.map(({ name, sentences }) => row(finder, name, sentences)),
    row(finder, 'all', all),
  ]),
);
