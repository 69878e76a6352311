import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../src/core/dates.ts';
import { parseSeed } from '../../../src/core/seed.ts';
import { article, libraryOf } from '../../support/library.ts';

describe('a date line', () => {
  it.each([
    ['April 24, 2024', '2024-04-24'],
    ['Wednesday, April 24, 2024', '2024-04-24'],
    ['24 Apr. 2024', '2024-04-24'],
    ['Monday 1 Sept 2025', '2025-09-01'],
    ['mar 5 2024', '2024-03-05'],
    ['May 2024', '2024-05'],
    ['2024-04-24', '2024-04-24'],
    ['February 30, 2024', undefined],
    ['5 April 0000', undefined],
  ])('%j is %j', (line, expected) => {
    // What the parser takes for a date line is what is read here.
    expect(parseSeed(`${line}\n\nThe text.\n\nMore.`).dateLine).toBeDefined();
    expect(readDateLine(line)).toBe(expected);
  });

  it('dates its report, unless an editor does', () => {
    const text = 'May 2, 2024\n\nThe text.\n\nMore.';
    const published = (sidecar = {}) =>
      libraryOf({ ...article('x', text, sidecar), parts: parseSeed(text) }).reports[0]?.published;
    expect(published()).toBe('2024-05-02');
    expect(published({ published: '2024-05-03' })).toBe('2024-05-03');
  });
});
