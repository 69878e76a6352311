import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageNumbers, pagesOf } from '../../../../src/core/browsing/paging.ts';

describe('pages of a list', () => {
  it('hold every item once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = pagesOf(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.every((page) => page.items.length <= size)).toBe(true);
      }),
    );
  });
  it('of an empty list are one empty page', () => {
    expect(pagesOf([], 5)).toEqual([{ items: [], number: 1, last: 1, total: 0 }]);
  });
  it('offer the ends and the neighbours', () => {
    expect(pageNumbers({ number: 5, last: 9 })).toEqual([1, undefined, 4, 5, 6, undefined, 9]);
    expect(pageNumbers({ number: 3, last: 4 })).toEqual([1, 2, 3, 4]);
    expect(pageNumbers({ number: 4, last: 5 })).toEqual([1, 2, 3, 4, 5]);
  });
});
