import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { places, readEdition } from '../../src/loaders/edition.ts';

// As those of headings and buttons. A report's own words, and the forms that look for them, stay as they are.
it('our own texts have curly apostrophes and quotation marks', () => {
  const { articles, terms, topics, events } = readEdition().edition;
  expect(terms.length).toBeGreaterThan(50);
  const shown = [
    ...terms.map((term) => ({ ...term, forms: [], lookalikes: [], closed_by: [] })),
    ...topics,
    ...events,
    ...articles.map(({ sidecar: { standfirst, note, updates } }) => ({
      standfirst,
      note,
      updates,
    })),
    readFileSync(places().about, 'utf8'),
  ];
  const straight = shown.flatMap(
    (texts) => JSON.stringify(texts).match(/.{0,40}(?:'|\\").{0,20}/g) ?? [],
  );
  expect(straight).toEqual([]);
});
