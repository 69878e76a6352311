import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/loaders/decode.ts';

const reported = (...bytes: number[]) => {
  const [entry] = decode(Uint8Array.from(bytes), 'x.txt').problems;
  return entry && `${entry.place.line}:${entry.place.column} ${entry.found}`;
};

describe('bytes that are no text', () => {
  it.each([
    [
      'Latin-1 before a space',
      [0x63, 0xe9, 0x20, 0x61],
      '1:2 byte e9 at offset 1; it looks like Latin-1 (ISO 8859-1)',
    ],
    [
      'a character cut short by the end',
      [0x61, 0xe2, 0x82],
      '1:2 byte e2 at offset 1; it looks like Windows-1252',
    ],
    [
      'a surrogate',
      [0x61, 0x0a, 0xed, 0xa0, 0x80],
      '2:1 byte ed at offset 2; it looks like Windows-1252',
    ],
    [
      'an overlong slash',
      [0xc0, 0xaf],
      '1:1 byte c0 at offset 0; it looks like Latin-1 (ISO 8859-1)',
    ],
    ['a control character', [0x61, 0x0b], '1:2 U+000B'],
    [
      'control characters on several lines',
      [0x61, 0x0a, 0x0b, 0x0b, 0x0a, 0x0a, 0x07],
      '2:1 U+000B; 3 such characters on line 2, 4',
    ],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], '1:1 byte ff at offset 0; it looks like UTF-16 LE'],
    [
      'Windows-1251',
      [0xd1, 0xee, 0xe2, 0xe5, 0xf2, 0x20, 0xc1, 0xe5, 0xe7, 0xee, 0xef, 0xe0, 0xf1, 0xed, 0x41],
      '1:1 byte d1 at offset 0; it looks like an encoding of another script, such as Windows-1251 or GB 18030',
    ],
    [
      'a PDF',
      [0x25, 0x50, 0x44, 0x46, 0x0a, 0xe2, 0xe3],
      '2:1 byte e2 at offset 5; it looks like a PDF',
    ],
    [
      'a Word file',
      [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0x06, 0, 0x08, 0, 0xdf],
      '1:11 byte df at offset 10; it looks like a Word file or another archive',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(reported(...bytes)).toBe(expected);
  });

  it('UTF-16 without its mark is not to be mended character by character', () => {
    const [entry] = decode(Uint8Array.from([0, 0x61, 0, 0x62]), 'x.txt').problems;
    expect(entry).toMatchObject({
      found: 'U+0000; it looks like UTF-16 BE',
      remedy: 'Save the file again as plain text in UTF-8.',
    });
  });

  it('control characters on very many lines are not reported one by one', () => {
    const bytes = Array.from({ length: 1000 }, () => [0x0b, 0x0a]).flat();
    expect(reported(...bytes)).toMatch(/^1:1 U\+000B; 1,000 .* line 1, 2, 3, [\d, ]{1,60}…$/);
  });

  it('any text comes back as it was, unless it holds a control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Cc}|^\uFEFF/u.test(text));
        expect(decode(new TextEncoder().encode(text), 'x.txt').text).toBe(text);
      }),
    );
  });

  it('any other bytes are reported at the first that is wrong', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(0x80, 0xc3, 0xe2, 0xf0, 0xff), (before, wrong) => {
        fc.pre(!/\p{Cc}|^\uFEFF/u.test(before));
        const good = new TextEncoder().encode(before);
        const read = decode(Uint8Array.from([...good, wrong, 0x20]), 'x.txt');
        expect(read.problems[0]?.found).toContain(`at offset ${good.length};`);
      }),
    );
  });
});
