import { type Library, type Report, trailOf } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Topic } from '../schema/topic.ts';

/** Two topics that share reports, by id, so that the address of their page outlives any change of the scheme's order. */
export interface TopicPair {
  first: Topic;
  second: Topic;
  /** Newest first, at least one. */
  reports: Report[];
}

/** A topic that occurs together with another. */
interface TopicBeside {
  topic: Topic;
  pair: TopicPair;
}

/** Every pair of topics with reports, the most frequent first. A topic and the broader one above it are no pair. */
export const topicPairs = oncePer((library: Library): TopicPair[] => {
  const place = new Map(library.topics.map((topic, index) => [topic, index]));
  const above = new Map(library.topics.map((topic) => [topic, new Set(trailOf(library, topic))]));
  const pairs = new Map<number, TopicPair>();
  for (const [report, topics] of topicsByReport(library)) {
    for (const [index, first] of topics.entries()) {
      for (const second of topics.slice(index + 1)) {
        if (above.get(first)?.has(second) || above.get(second)?.has(first)) continue;
        const key = (place.get(first) ?? 0) * library.topics.length + (place.get(second) ?? 0);
        const pair = pairs.get(key);
        if (pair) pair.reports.push(report);
        else pairs.set(key, { first, second, reports: [report] });
      }
    }
  }
  return [...pairs]
    .sort((a, b) => b[1].reports.length - a[1].reports.length || a[0] - b[0])
    .map(([, pair]) => pair);
});

/** The pairs that have a page: at most `limit`, the most frequent ones. */
export const pairsWithPage = (library: Library, limit: number): TopicPair[] =>
  topicPairs(library).slice(0, limit);

/** The topics that occur together with one and have a page with it, the most frequent first. */
export function topicsBeside(library: Library, topic: Topic, limit: number): TopicBeside[] {
  return pairsWithPage(library, limit).flatMap((pair) => {
    if (pair.first === topic) return [{ topic: pair.second, pair }];
    return pair.second === topic ? [{ topic: pair.first, pair }] : [];
  });
}

/** All topics of each report, broader ones included, by id; reports in the library's order. */
function topicsByReport({ reports, topics, filed }: Library): Map<Report, Topic[]> {
  const lists = new Map<Report, Topic[]>(reports.map((report) => [report, []]));
  for (const topic of [...topics].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { report } of filed.get(topic.id) ?? []) lists.get(report)?.push(topic);
  }
  return lists;
}
