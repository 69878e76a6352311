import { afterEach, expect, it, vi } from 'vitest';
import { site } from '../../../src/site.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The picture of a page, and what it is said to show. */
async function pictureOf(title: string) {
  const { headHtml } = await import('../../../src/components/head.ts');
  const { text } = headHtml({ title, description: '', href: '/x/', image: 'articles/x' });
  const of = (name: string) => new RegExp(`"og:${name}" content="([^"]*)"`).exec(text)?.[1];
  return [new URL(of('image') ?? '').pathname, of('image:alt')];
}
const ofTheSite = ['/social.png', `${site.name}: ${site.tagline}`];

it('the words for a page’s picture are those that stand in it', async () => {
  expect(await pictureOf('A headline')).toEqual(ofTheSite);
  vi.stubEnv('SOCIAL_IMAGES', '1');
  vi.resetModules();
  expect(await pictureOf('A headline')).toEqual(['/social/articles/x.png', 'A headline']);
  expect(await pictureOf('条约')).toEqual(ofTheSite);
});
