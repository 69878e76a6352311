import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning } from '../../../src/core/beginning.ts';

describe('the beginning of a text', () => {
  it('ends with a whole word', () => {
    expect(beginning('One two three four', 12)).toBe('One two …');
    expect(beginning('One two', 12)).toBe('One two');
  });
  it('has room in scripts that do not divide words, and leaves no half of a character', () => {
    expect(beginning('中文新闻报道'.repeat(100), 160)).toBe(
      `${'中文新闻报道'.repeat(27).slice(0, 160)} …`,
    );
    expect(beginning(`UN ${'新闻'.repeat(20)}`, 10)).toBe('UN 新闻新闻新闻新 …');
    expect(beginning('𝔘'.repeat(20), 5)).toBe(`${'𝔘'.repeat(5)} …`);
  });
  it('is never much longer than its room', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 1, max: 200 }),
        (text, room) => {
          expect(Array.from(beginning(text, room)).length).toBeLessThanOrEqual(room + 2);
        },
      ),
    );
  });
});
