import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf, type Span } from '../../../src/core/schema/article.ts';
import { parseSeed } from '../../../src/core/seed.ts';

const cases = 'tests/fixtures/seeds';

/** The recognised parts as words, white space collapsed. */
function wordsOf(text: string) {
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  return Object.fromEntries(
    Object.entries(parseSeed(text)).map(([name, part]: [string, Span | Span[]]) => [
      name,
      Array.isArray(part) ? part.map(words) : words(part),
    ]),
  );
}

describe('a plain-text report', () => {
  for (const name of readdirSync(cases)) {
    it(`is recognised: ${name}`, () => {
      const text = readFileSync(`${cases}/${name}/input.txt`, 'utf8');
      const expected = JSON.parse(readFileSync(`${cases}/${name}/expected.json`, 'utf8'));
      expect(wordsOf(text)).toEqual(expected);
    });
  }

  it('is recognised at once, though its first line is almost a slug line: it took years', () => {
    const line = `un-space-veto ${'1, '.repeat(150)}!`;
    expect(wordsOf(`${line}\n\nThe Council votes.`).paragraphs).toContain(line);
  });

  const seed = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '\n',
          '\n\n',
          '\r\n',
          '  ',
          '(AP) ',
          'ROME - ',
          'May 2, 2024',
          'By Jane Doe',
          'Vote?',
          '(Adds)',
        ),
        fc.string(),
      ),
    )
    .map((pieces) => pieces.join(''));

  it('loses nothing: its parts hold every character that is not white space, in order', () => {
    fc.assert(
      fc.property(seed, (text) => {
        const parts = parseSeed(text);
        const spans = [...headOf(parts), ...parts.paragraphs];
        const kept = spans.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('has trimmed parts that do not overlap, credit and dateline within the first paragraph', () => {
    fc.assert(
      fc.property(seed, (text) => {
        const { credit, dateline, paragraphs } = parseSeed(text);
        let last = 0;
        for (const { start, end } of paragraphs) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          last = end;
        }
        const [first] = paragraphs;
        for (const part of [credit, dateline]) {
          if (!part) continue;
          expect(part.start).toBeGreaterThanOrEqual(first?.start ?? Number.NaN);
          expect(part.end).toBeLessThanOrEqual(first?.end ?? Number.NaN);
        }
        if (credit && dateline) expect(credit.end).toBeLessThanOrEqual(dateline.start);
      }),
    );
  });
});
