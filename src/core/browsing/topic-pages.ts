import { byYear } from '../library/archive.ts';
import type { Library, Report, TopicEntry } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Topic } from '../schema/topic.ts';
import { furtherPagesOf, type Page, pagesOf } from './paging.ts';
import { pairsWithPage, type TopicPair } from './topic-pairs.ts';

/** One page of a topic's reports. */
export interface TopicPage {
  topic: Topic;
  page: Page<TopicEntry>;
}

const years = oncePer(
  ({ topics, filed }: Library) =>
    new Map(
      topics.map(({ id }) => [id, byYear(filed.get(id) ?? [], ({ report }) => report.published)]),
    ),
);

/** The reports of a topic by year, newest first. */
export const yearsOfTopic = (library: Library, topic: Topic) => years(library).get(topic.id) ?? [];

/** The pages of topics after the first, which is the topic's own address. */
export const furtherTopicPages = (library: Library, size: number): TopicPage[] =>
  library.topics.flatMap((topic) =>
    furtherPagesOf(library.filed.get(topic.id) ?? [], size).map((page) => ({ topic, page })),
  );

/** One page of those of a year. */
export interface TopicYearPage extends TopicPage {
  year: string;
}

/** The pages of every topic by year. */
export function topicYearPages(library: Library, size: number): TopicYearPage[] {
  return library.topics.flatMap((topic) =>
    yearsOfTopic(library, topic).flatMap(([year, entries]) =>
      pagesOf(entries, size).map((page) => ({ topic, year, page })),
    ),
  );
}

/** One page of the reports that two topics share. */
export interface TopicPairPage {
  pair: TopicPair;
  page: Page<Report>;
}

/** The pages of pairs of topics, of which at most `limit` have any. */
export const topicPairPages = (library: Library, size: number, limit: number): TopicPairPage[] =>
  pairsWithPage(library, limit).flatMap((pair) =>
    pagesOf(pair.reports, size).map((page) => ({ pair, page })),
  );
