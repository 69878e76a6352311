import { expect, it } from 'vitest';
import { topicFilters } from '../../../src/components/topic-filters.ts';
import type { Topic } from '../../../src/core/topic.ts';
import { article, libraryWith } from '../../support/library.ts';

const topic = (id: string): Topic => ({ id, name: id, description: 'Rules.', terms: [] });
const [space, law, sea] = [topic('space'), topic('law'), topic('sea')];
const report = (slug: string, published: string, ...topics: Topic[]) =>
  article(slug, 'Words.', { published, topics: topics.map(({ id }) => id) });

const filtersOf = (
  articles: ReturnType<typeof article>[],
  of: Topic,
  on: { beside?: Topic } = {},
) => {
  const { text } = topicFilters(libraryWith({ articles, topics: [space, law, sea] }), of, on);
  return [...text.matchAll(/<li>.*?>([^<]+)<\/a>/gs)].map(([, name]) => name);
};

it('a topic has a filter for what some of its reports have, and none for what all of them have', () => {
  const one = [report('a', '2024-04-05', space, law)];
  expect(filtersOf(one, space)).toEqual([]);
  const two = [...one, report('b', '2024-05', space, sea)];
  expect(filtersOf(two, space)).toEqual(['law', 'sea']);
  expect(filtersOf(two, law)).toEqual([]);
  const three = [...two, report('c', '2025', space, law)];
  expect(filtersOf(three, space)).toEqual(['law', 'sea', '2025', '2024']);
  expect(filtersOf(three, law)).toEqual(['2025', '2024']);
});

it('a filter that is on is shown, though all reports of its topic have it', () => {
  const two = [report('a', '2024', space, law), report('b', '2024', space)];
  expect(filtersOf(two, law, { beside: space })).toEqual(['space']);
});
