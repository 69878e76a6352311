import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collapsed, isSpace } from '../../../src/core/white-space.ts';

it('white space is what a regular expression takes for it', () => {
  for (let unit = 0; unit < 0x10000; unit++)
    expect(isSpace(unit), String(unit)).toBe(/\s/.test(String.fromCharCode(unit)));
  expect(isSpace(Number.NaN)).toBe(false);
});

const text = fc
  .array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '\t', '\u00A0', '\u2028', '\uFEFF'))
  .map((pieces) => pieces.join(''));

it('any white space becomes one space', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(collapsed(text)).toBe(text.replace(/\s+/g, ' '));
    }),
  );
});
