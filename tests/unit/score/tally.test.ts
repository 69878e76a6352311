import { describe, expect, it } from 'vitest';
import { completeForm } from '../../../src/core/schema/term.ts';
import { matcherOf, naiveOf } from '../../score/finders.ts';
import { compare, rates, sum } from '../../score/tally.ts';
import { term } from '../../support/library.ts';

describe('the score', () => {
  it('counts what is right, wrong and missed, twice where it stands twice', () => {
    expect(compare(['a', 'a', 'b'], ['a', 'c'])).toEqual({ right: 1, wrong: 2, missed: 1 });
    expect(compare([], [])).toEqual({ right: 0, wrong: 0, missed: 0 });
  });
  it('gives precision, recall and their harmonic mean', () => {
    const tally = sum([
      { right: 2, wrong: 1, missed: 0 },
      { right: 1, wrong: 0, missed: 3 },
    ]);
    expect(rates(tally)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
    expect(rates({ right: 0, wrong: 1, missed: 1 })).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
  it('has a baseline that falls where ours stands', () => {
    const terms = [term('new-start', 'New START', { forms: [completeForm({ text: 'START' })] })];
    const text = 'A fresh start for START.';
    expect(naiveOf(terms)(text)).toEqual(['start => new-start', 'START => new-start']);
    expect(matcherOf(terms)(text)).toEqual(['START => new-start']);
  });
});
