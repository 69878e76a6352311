import { experimental_AstroContainer as Container } from 'astro/container';
import { expect, it } from 'vitest';
import TopicTree from '../../../src/components/TopicTree.astro';
import type { Topic } from '../../../src/core/schema/topic.ts';
import { article, libraryWith } from '../../support/library.ts';

const topic = (id: string, broader?: string): Topic => ({
  ...{ id, name: `The ${id}`, description: `About the ${id}.`, terms: [] },
  ...(broader && { broader }),
});
const topics = [topic('law'), topic('space', 'law'), topic('orbit', 'space'), topic('sea', 'law')];
const library = libraryWith({
  articles: [article('x', 'Words.', { topics: ['orbit'] })],
  topics,
});

it.each([true, false])('shows topics however deep they lie, described: %s', async (described) => {
  const container = await Container.create();
  const html = await container.renderToString(TopicTree, { props: { library, described } });
  const outline = html
    .replace(/<!--.*?-->/g, '')
    .replace(/<(?!\/?(?:ul|li|p)\b)[^>]*>/g, '')
    .replace(/<(\w+)[^>]*>/g, '<$1>')
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]+>) ?/g, '$1');
  const about = (id: string) => (described ? `<p>About the ${id}.</p>` : '');
  expect(outline).toBe(
    `<ul><li>The law 1 report${about('law')}` +
      `<ul><li>The space 1 report${about('space')}` +
      `<ul><li>The orbit 1 report${about('orbit')}</li></ul></li>` +
      `<li>The sea 0 reports${about('sea')}</li></ul></li></ul>`,
  );
});
