import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library.ts';
import { site } from '../../site.ts';
import { drawsImages } from '../../social/address.ts';
import type { Card } from '../../social/card.ts';
import { cardsOf } from '../../social/cards.ts';

export const getStaticPaths = (async () => {
  if (!drawsImages) return [];
  return cardsOf(await getLibrary(), site.name).map(({ path, card }) => ({
    params: { path },
    props: { card },
  }));
}) satisfies GetStaticPaths;

/** The picture of a report or term for social networks and messengers. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) => {
  // Loaded here alone: a build without pictures need not load what draws them.
  const { drawCard } = await import('../../social/draw.ts');
  return new Response(new Uint8Array(await drawCard(props.card)), {
    headers: { 'content-type': 'image/png' },
  });
};
