import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../../src/core/matcher.ts';
import { completeForm } from '../../../../src/core/schema/term.ts';
import { term } from '../../../support/library.ts';

describe('a wording of one report alone', () => {
  const matcher = compileMatcher([term('pact', 'Star Tracking Pact')]);
  const find = (text: string) =>
    matcher.find([{ text, start: 0 }]).map(({ start, end }) => [start, text.slice(start, end)]);

  it('is an acronym in brackets after a full mention, from there on and in its own case', () => {
    expect(find('STP? The Star Tracking Pact (STP) binds. STP stays, stp does not.')).toEqual([
      [9, 'Star Tracking Pact'],
      [29, 'STP'],
      [41, 'STP'],
    ]);
  });

  it.each(['(STP)', '("STP")', '(“STP”)', '(‘STP’)'])('may stand there as %s', (acronym) => {
    expect(find(`The Star Tracking Pact ${acronym}.`)).toHaveLength(2);
  });

  it('may end in S, and loses no letter but that of a plural', () => {
    const { find } = compileMatcher([term('talks', 'Star Arms Limitation Systems')]);
    const found = (text: string) => find([{ text, start: 0 }]).length;
    expect(found('Star Arms Limitation Systems (SALS). SALS fell.')).toBe(3);
    expect(found('Star Arms Limitation Systems (SALSs). SALSs fell.')).toBe(3);
  });

  it('leaves a name with an acronym inside to the body whose it is', () => {
    const forms = [completeForm({ text: 'Star Council', borne_by_others: true })];
    const { find } = compileMatcher([term('council', 'Star Council', { forms })]);
    expect(find([{ text: 'The Star (SC) Council met.', start: 0 }])).toHaveLength(1);
    expect(find([{ text: 'The Star (SC) Council of Belarus met.', start: 0 }])).toEqual([]);
  });

  it('is what the editor forces', () => {
    const text = 'Étoile one, and étoile two.';
    const mentions = matcher.find([{ text, start: 0 }], { terms: { force: { Étoile: 'pact' } } });
    expect(mentions.map(({ start }) => start)).toEqual([0, 16]);
  });
});
