import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { space, unknown, Vocabulary } from '../../../../src/core/matcher/vocabulary.ts';

const vocabularyOf = (...words: string[]) => {
  const vocabulary = new Vocabulary();
  for (const word of words) vocabulary.add(word, 0);
  return vocabulary;
};

describe('a vocabulary', () => {
  it('knows a word in every case, and no other word', () => {
    const vocabulary = vocabularyOf('Treaty', 'İstanbul', 'Straße', '\u{10414}x');
    const same = (a: string, b: string) =>
      expect(vocabulary.numberAt(a, 0)).toBe(vocabulary.numberAt(b, 0));
    same('treaty', 'TREATY');
    same('İstanbul', 'i\u0307stanbul');
    same('STRAßE', 'straße');
    same('\u{1043C}X', '\u{10414}x');
    for (const other of ['treat', 'treatys', 'istanbul', 'strasse', 'x'])
      expect(vocabulary.numberAt(other, 0), other).toBe(unknown);
    // The Kelvin sign has the small letter k.
    expect(vocabularyOf('\u212A').numberAt('k', 0)).not.toBe(unknown);
  });

  it('tells words apart that share a hash', () => {
    const vocabulary = vocabularyOf('av', 'c8');
    expect(vocabulary.numberAt('AV', 0)).not.toBe(vocabulary.numberAt('C8', 0));
    expect(vocabularyOf('av').numberAt('c8', 0)).toBe(unknown);
  });

  it('reads one token and says where it ends', () => {
    const vocabulary = vocabularyOf('pact');
    const text = 'the pact \t\n\u2028of é𝔘1—Ⓐ';
    const read = (start: number) => [vocabulary.numberAt(text, start), vocabulary.end - start];
    expect(read(0)).toEqual([unknown, 3]);
    expect(read(3)).toEqual([space, 1]);
    expect(read(4)).toEqual([vocabulary.numberAt('PACT', 0), 4]);
    expect(read(8)).toEqual([space, 4]);
    expect(read(15)).toEqual([unknown, 4]);
    expect(read(19)).toEqual(['—'.charCodeAt(0), 1]);
    expect(read(20)).toEqual(['ⓐ'.charCodeAt(0), 1]);
  });

  it('gives any two words one number only if their small letters are the same', () => {
    const word = fc.stringMatching(/^[\p{L}\p{M}\p{N}_]{1,4}$/u);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const vocabulary = vocabularyOf(a, b);
        const isOne = vocabulary.numberAt(a, 0) === vocabulary.numberAt(b, 0);
        expect(isOne).toBe(a.toLowerCase() === b.toLowerCase());
      }),
    );
  });
});
