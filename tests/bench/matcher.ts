// What finding mentions costs, by the number of terms, beside one regular expression of all forms.
// Usage: npm run bench:matcher

import type { TextBlock } from '../../src/core/matcher/mention.ts';
import { compileMatcher } from '../../src/core/matcher.ts';
import { completeForm, type Term } from '../../src/core/schema/term.ts';
import { readGlossary } from '../../src/loaders/glossary.ts';
import { makeCorpus } from '../support/corpus.ts';

const rounds = 9;
const warmUp = 6;
const reports = makeCorpus({ reports: 1000 })
  .filter(({ name }) => name.endsWith('.txt'))
  .map(({ text }) => text);
const kilobytes = reports.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
const blocks = reports.map((text): TextBlock[] =>
  [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ text: line, start: index })),
);
const { terms } = readGlossary('src/content/glossary');

/** Terms beyond our own, named after words as long and as mixed as those of real names. */
function withMore(count: number): Term[] {
  const first = [
    'Northern',
    'Joint',
    'Special',
    'Permanent',
    'Lunar',
    'Arctic',
    'Marine',
    'Global',
  ];
  const second = ['Fisheries', 'Tariff', 'Pipeline', 'Refugee', 'Telecom', 'Climate', 'Border'];
  const third = ['Treaty', 'Commission', 'Protocol', 'Agreement', 'Council', 'Convention'];
  return Array.from({ length: count - terms.length }, (_, n) => {
    const pick = (words: string[], by: number) => words[Math.floor(n / by) % words.length];
    const name = `${pick(first, 1)} ${pick(second, 8)} ${pick(third, 56)} of ${1500 + n}`;
    const forms = [name, `${name} Secretariat`, `the ${name}`].map((text) =>
      completeForm({ text }),
    );
    return { ...(terms[0] as Term), id: `more-${n}`, name, forms, lookalikes: [], closed_by: [] };
  });
}

/** What a combined regular expression costs that does nothing but find forms: no context, no case, no look-alikes. */
function combined(all: readonly Term[]): (text: string) => number {
  const forms = all.flatMap((term) => term.forms.map(({ text }) => text));
  const escaped = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_])(?:${escaped.join('|')})(?![\\p{L}\\p{M}\\p{N}_])`,
    'giu',
  );
  return (text) => [...text.matchAll(pattern)].length;
}

/** Microseconds a kilobyte: the median of several rounds over all texts, after some that warm up. */
function measure(work: () => number): { microseconds: number; found: number } {
  let found = 0;
  for (let round = 0; round < warmUp; round++) found = work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    found = work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(rounds / 2)] as number;
  return { microseconds: (median * 1000) / kilobytes, found };
}

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
const rows = [80, 1000, 10_000].map((count) => {
  const all = [...terms, ...withMore(count)].slice(0, count);
  const compiling = performance.now();
  const matcher = compileMatcher(all);
  const compiled = performance.now() - compiling;
  const ours = measure(() => sum(blocks.map((text) => matcher.find(text).length)));
  const find = combined(all);
  const regex = count > 1000 ? undefined : measure(() => sum(reports.map(find)));
  return {
    terms: count,
    forms: sum(all.map(({ forms }) => forms.length)),
    'compiled in ms': Math.round(compiled),
    'trie µs/kB': ours.microseconds.toFixed(1),
    mentions: ours.found,
    'regex µs/kB': regex?.microseconds.toFixed(1) ?? 'not run',
    hits: regex?.found ?? '',
  };
});
console.log(`${reports.length} reports, ${kilobytes.toFixed(0)} kB, median of ${rounds} rounds`);
console.table(rows);
