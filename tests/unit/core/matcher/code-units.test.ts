import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUnitsOf } from '../../../../src/core/matcher/code-units.ts';

describe('the code units of a text', () => {
  it('are those of UTF-16 with a 0 behind the last, whatever was read before', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        for (const one of texts) {
          const { text: read, units } = codeUnitsOf(one);
          const expected = Array.from({ length: one.length }, (_, at) => one.charCodeAt(at));
          expect(read).toBe(one);
          expect([...units.subarray(0, one.length + 1)]).toEqual([...expected, 0]);
        }
      }),
    );
  });

  it('are read of a text that is longer than any before', () => {
    const long = 'Ⓐ'.repeat(100_000);
    const { units } = codeUnitsOf(long);
    expect([units[0], units[99_999], units[100_000]]).toEqual([0x24b6, 0x24b6, 0]);
  });
});
