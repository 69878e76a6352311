import { describe, expect, it } from 'vitest';
import { drawable } from '../../../src/social/address.ts';
import { cardsOf } from '../../../src/social/cards.ts';
import { drawCard } from '../../../src/social/draw.ts';
import { article, libraryOf } from '../../support/library.ts';

const library = libraryOf(
  article('x', 'The Star Pact — “Żółć”.', { source: { name: 'Daily' } }),
  article('y', '条约。', { headline: '条约' }),
);

describe('social images', () => {
  it('are made for each report and term whose letters the faces have', () => {
    expect(cardsOf(library, 'Test Wire').map(({ path }) => path)).toEqual([
      'articles/x',
      'glossary/pact',
      'glossary/veto',
    ]);
    expect(drawable('Ёлка, ΑΒΓ, Zürich — 2024!')).toBe(true);
    expect(drawable('معاهدة')).toBe(false);
  });

  it('are PNG files of the size that networks ask for, the same each time', async () => {
    const { card } = cardsOf(library, 'Test Wire')[0] as ReturnType<typeof cardsOf>[0];
    expect(card).toMatchObject({ kicker: 'Space & law', text: 'Daily · Date not known' });
    const png = await drawCard(card);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await drawCard(card)).equals(png)).toBe(true);
  });
});
