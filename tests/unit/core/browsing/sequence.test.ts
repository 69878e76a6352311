import { describe, expect, it } from 'vitest';
import { sequenceOf } from '../../../../src/core/browsing/sequence.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';

const sixty = corpusLibrary(60);

describe('the sequence within a topic', () => {
  it('leads from the newest report to the oldest and back', () => {
    let ways = 0;
    for (const report of sixty.reports) {
      const { topic, older } = sequenceOf(sixty, report) ?? {};
      expect(topic).toBe(report.topics[0]?.topic);
      if (!older) continue;
      expect((report.published ?? '') >= (older.published ?? '')).toBe(true);
      if (older.topics[0]?.topic !== topic) continue;
      ways++;
      expect(sequenceOf(sixty, older)?.newer).toBe(report);
    }
    expect(ways).toBeGreaterThan(10);
  });
});
