import { describe, expect, it } from 'vitest';
import { claimedTwice } from '../../../../src/core/problems/claimed-twice.ts';
import { article, term } from '../../../support/library.ts';

const claims = (one: string, other: string, ...reports: Parameters<typeof article>[]) =>
  claimedTwice(
    [term('a', one), term('b', other)],
    reports.map((report) => article(...report)),
  ).length;

describe('a form that two terms claim', () => {
  it('is reported, typographic twins too', () => {
    expect(claims('Alpha Treaty', 'Beta Treaty')).toBe(0);
    expect(claims('Alpha Treaty', 'alpha treaty')).toBe(1);
    expect(claims('Alpha-Treaty', 'Alpha\u2011Treaty')).toBe(1);
    expect(claims('Alpha Treaty', 'Alpha  Treaty')).toBe(1);
    expect(claims("Alpha's Treaty", 'Alpha\u2019s\u00A0Treaty')).toBe(1);
  });
  it('is no problem where each report that holds it decides', () => {
    const decide = { terms: { decide: { 'Alpha-Treaty': 'a' } } };
    expect(claims('Alpha-Treaty', 'Alpha-Treaty', ['x', 'The Alpha\u2011Treaty.', decide])).toBe(0);
    expect(claims('Alpha-Treaty', 'Alpha-Treaty', ['x', 'The Alpha\u2011Treaty.'])).toBe(1);
  });
  it('is held by no report that has it inside a longer word', () => {
    const decide = { terms: { decide: { OST: 'a' } } };
    const other = ['y', 'It posts the cost.'] as const;
    expect(claims('OST', 'OST', ['x', 'The OST.', decide], [...other])).toBe(0);
  });
});
