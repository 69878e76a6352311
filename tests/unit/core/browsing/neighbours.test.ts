import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../../src/core/browsing/neighbours.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { libraryOf } from '../../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

describe('neighbours of a term', () => {
  it('share reports with it or are joined to it by a "see also", and never hold the term itself', () => {
    for (const term of sixty.terms) {
      const { neighbours, ties } = neighboursOf(sixty, term, 10);
      expect(neighbours.length).toBeLessThanOrEqual(10);
      for (const neighbour of neighbours) {
        const { term: other, together } = neighbour;
        expect(other).not.toBe(term);
        const seeAlso = [...term.see_also, ...other.see_also];
        expect(together > 0 || seeAlso.includes(other.id) || seeAlso.includes(term.id)).toBe(true);
      }
      expect(ties.flat().every((index) => index < neighbours.length)).toBe(true);
    }
  });
  it('hold all that its entry names under "see also", and these first', () => {
    for (const term of sixty.terms) {
      const ids = neighboursOf(sixty, term, 1).neighbours.map(({ term: { id } }) => id);
      const named = term.see_also;
      expect(ids.slice(0, named.length).toSorted()).toEqual(named.toSorted());
      expect(ids.length).toBeLessThanOrEqual(Math.max(1, named.length));
    }
  });
  it('of an edition without reports are those of "see also"', () => {
    const pact = none.terms.find(({ id }) => id === 'pact');
    expect(pact && neighboursOf(none, pact, 5).neighbours).toMatchObject([
      { term: { id: 'veto' }, together: 0 },
    ]);
  });
});
