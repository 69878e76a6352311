import { describe, expect, it } from 'vitest';
import { timelineOfTerm, timelineOfTopic } from '../../../../src/core/browsing/timeline.ts';
import type { Term } from '../../../../src/core/schema/term.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { libraryOf } from '../../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

describe('a timeline', () => {
  it('is in order and keeps each date as precise as it was', () => {
    for (const topic of sixty.topics) {
      const { entries, undated } = timelineOfTopic(sixty, topic);
      const dates = entries.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      const listed = entries.reduce(
        (sum, entry) =>
          sum + (entry.kind === 'report' ? 1 : entry.kind === 'year' ? entry.count : 0),
        0,
      );
      expect(listed + undated).toBe(sixty.filed.get(topic.id)?.length ?? 0);
    }
  });
  it('names a source beside a date of a term only where one was read for that date', () => {
    const listed = sixty.terms.flatMap((term) =>
      timelineOfTerm(sixty, term).entries.flatMap((entry) => {
        if (entry.kind !== 'event') return [];
        const own = term.dates.find(
          ({ date, label }) => [date, label].join() === [entry.date, entry.fact.label].join(),
        );
        return own ? [{ own, sources: entry.fact.sources }] : [];
      }),
    );
    expect(listed.length).toBeGreaterThan(25);
    for (const { own, sources } of listed) expect(sources).toEqual(own.sources ?? []);
  });
  it('of a term says each day once, and shows its reports on the same line', () => {
    const treaty = sixty.terms.find(({ id }) => id === 'outer-space-treaty');
    const { entries } = timelineOfTerm(sixty, treaty as Term);
    const days = entries.filter(({ kind }) => kind === 'event').map(({ date }) => date);
    expect(days).toEqual(['1966-12-19', '1967-01-27', '1967-10-10']);
    expect(entries.length).toBeGreaterThan(days.length);
  });
  it('of a term without dates and reports is empty', () => {
    const veto = none.terms.find(({ id }) => id === 'veto');
    expect(veto && timelineOfTerm(none, veto)).toEqual({ entries: [], undated: 0 });
  });
});
