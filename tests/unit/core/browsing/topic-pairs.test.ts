import { describe, expect, it } from 'vitest';
import {
  pairsWithPage,
  topicPairs,
  topicsBeside,
} from '../../../../src/core/browsing/topic-pairs.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { libraryOf } from '../../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

describe('pairs of topics', () => {
  it('count what is filed under both, and never a topic with its broader one', () => {
    expect(topicPairs(sixty).length).toBeGreaterThan(5);
    for (const { first, second, reports } of topicPairs(sixty)) {
      const inSecond = new Set(sixty.filed.get(second.id)?.map(({ report }) => report));
      const both = sixty.filed.get(first.id)?.filter(({ report }) => inSecond.has(report)) ?? [];
      expect(reports).toEqual(both.map(({ report }) => report));
      expect(first.id < second.id).toBe(true);
      expect(first.broader === second.id || second.broader === first.id).toBe(false);
    }
  });
  it('have pages up to the limit, the most frequent first', () => {
    const pages = pairsWithPage(sixty, 3);
    expect(pages.length).toBe(3);
    const [first, , third] = pages.map(({ reports }) => reports.length);
    expect(first).toBeGreaterThanOrEqual(third ?? 0);
    const topic = pages[0]?.first;
    expect(topic && topicsBeside(sixty, topic, 3).length).toBeGreaterThan(0);
  });
  it('of no reports are none', () => {
    expect(topicPairs(none)).toEqual([]);
  });
});
