import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { breakouts, vectors } from './vectors.ts';

/** Where an edition's sources lie. */
export interface Sources {
  seeds: string;
  glossary: string;
  topics: string;
  events: string;
}

/** How many vectors one plain-text report holds, a paragraph each. */
const perReport = 10;
const perSidecar = 7;
const source = { title: 'A source', url: 'https://source.example/' };

/** What stands in a place: a vector, or harmless words in its stead. */
export type Put = (vector: string, place: 'text' | 'markdown') => string;

/**
 * Writes an edition that holds every vector: as plain text, as a Markdown report, and in every text field of a sidecar, a
 * term, a topic and an event. `put` may replace them, for a harmless edition of the same shape, and `limit` shorten it.
 */
export function writeEdition(root: string, put: Put, limit = Number.POSITIVE_INFINITY): Sources {
  const sources = {
    seeds: join(root, 'seeds'),
    glossary: join(root, 'glossary'),
    topics: join(root, 'topics.yaml'),
    events: join(root, 'events.yaml'),
  };
  mkdirSync(sources.seeds, { recursive: true });
  mkdirSync(sources.glossary);
  const all = Object.values(vectors).flat().slice(0, limit);
  const breaking = breakouts.slice(0, limit);
  groups(all, perReport).forEach((texts, n) => {
    const paragraphs = texts.map((text) => put(text, 'text'));
    write(sources.seeds, `text-${n}.txt`, `A report.\n\n${paragraphs.join('\n\n')}\n`);
  });
  const alone = new Set(breaking);
  const together = all.filter((text) => !alone.has(text));
  for (const [n, texts] of [...breaking.map((text) => [text]), ...groups(together, 5)].entries()) {
    const parts = texts.map((text) => put(text, 'markdown'));
    write(sources.seeds, `own-${n}.md`, `${parts.join('\n\nNext.\n\n')}\n\nThe end.\n`);
  }
  groups(breaking, perSidecar).forEach((texts, n) => {
    // Names the terms that hold the same vectors, so that their cards and margins stand on the page.
    const named = texts.map((_, at) => `wording ${n * perSidecar + at}`).join(', ');
    write(sources.seeds, `side-${n}.txt`, `A report on ${named}.\n`);
    write(sources.seeds, `side-${n}.yaml`, yaml(sidecar(texts, put)));
  });
  breaking.forEach((text, n) => {
    write(sources.glossary, `term-${n}.md`, term(text, put, n));
  });
  const some = breaking.map((text, n) => ({ text: put(text, 'text'), n }));
  const topics = some.map(({ text, n }) => ({
    ...{ id: `topic-${n}`, name: text, description: text, terms: [`term-${n}`] },
    iptc: { code: 'medtop:20000641', label: text, match: 'close' },
  }));
  const events = some.map(({ text, n }) => ({
    ...{ date: '2024', label: text, terms: [`term-${n}`], topics: [`topic-${n}`] },
    sources: [{ ...source, title: text }],
  }));
  writeFileSync(sources.topics, yaml(topics));
  writeFileSync(sources.events, yaml(events));
  return sources;
}

function sidecar(texts: readonly string[], put: Put) {
  const text = (at: number) => put(texts[at] ?? 'Words', 'text');
  const sources = [{ ...source, title: text(0) }];
  return {
    headline: text(1).slice(0, 300),
    published: '2024-04-05',
    standfirst: text(2),
    source: { name: text(3), url: source.url, headline: text(4) },
    note: { text: put(texts[5] ?? 'Words', 'markdown'), sources },
    updates: [{ date: '2024', text: put(texts[6] ?? 'Words', 'markdown'), sources }],
  };
}

function term(vector: string, put: Put, n: number): string {
  const text = put(vector, 'text');
  const before = n === 0 ? 1 : n - 1;
  const fields = {
    ...{ name: text, kind: 'concept', subkind: text, short: text, forms: [`wording ${n}`] },
    ...{ lookalikes: [`wording ${n} ${text}`], rests_on: [{ ref: text, about: text }] },
    dates: [{ date: '2024', label: text }],
    parties: [{ count: '3', as_of: '2024', basis: text }],
    ...{ depositaries: [text], status: text, see_also: [`term-${before}`] },
    ...{ sources: [{ ...source, title: text }], disputed: text, unverified: [text] },
    reviewed: '2026-01-02',
  };
  return `---\n${yaml(fields)}---\n${put(vector, 'markdown')}\n\nThe end of wording ${before}.\n`;
}

const write = (folder: string, name: string, text: string) =>
  writeFileSync(join(folder, name), text);

const groups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, n) =>
    list.slice(n * size, (n + 1) * size),
  );

/** Without aliases, which reports may not use. */
const yaml = (data: unknown) => stringify(data, { aliasDuplicateObjects: false });
