import { describe, expect, it } from 'vitest';
import { neighboursOf } from '../../../src/core/neighbours.ts';
import { relatedReports } from '../../../src/core/related.ts';
import { sequenceOf } from '../../../src/core/sequence.ts';
import { twoLines } from '../../../src/core/term-map.ts';
import { pairsWithPage, topicPairs, topicsBeside } from '../../../src/core/topic-pairs.ts';
import { corpusLibrary } from '../../support/corpus-library.ts';
import { article, libraryOf } from '../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

describe('related reports', () => {
  it('share the terms that are named, the rarest first', () => {
    const library = libraryOf(
      article('own', 'The veto and the Star Pact.'),
      article('both', 'A Star Pact and a veto.'),
      article('common', 'A veto.'),
      article('common-too', 'Another veto.'),
      article('nothing', 'Words.'),
    );
    const own = library.reports.find(({ slug }) => slug === 'own');
    const related = own ? relatedReports(library, own, 5) : [];
    expect(related.map(({ report }) => report.slug)).toEqual(['both', 'common-too', 'common']);
    expect(related[0]?.shared.map(({ id }) => id)).toEqual(['pact', 'veto']);
  });
  it('never hold the report itself, and each shares a term', () => {
    for (const report of sixty.reports) {
      const related = relatedReports(sixty, report, 5);
      expect(related.map((entry) => entry.report)).not.toContain(report);
      expect(related.every(({ shared }) => shared.length > 0)).toBe(true);
    }
  });
  it('hold each report once, and fewer of them are the first of more', () => {
    for (const report of sixty.reports) {
      const slugs = (max: number) =>
        relatedReports(sixty, report, max).map((entry) => entry.report.slug);
      const all = slugs(60);
      expect(new Set(all).size).toBe(all.length);
      for (const max of [0, 1, 3, 5]) expect(slugs(max)).toEqual(all.slice(0, max));
    }
  });
});

describe('neighbours of a term', () => {
  it('come with reasons and never hold the term', () => {
    for (const term of sixty.terms) {
      const { neighbours, ties } = neighboursOf(sixty, term, 10);
      expect(neighbours.length).toBeLessThanOrEqual(10);
      for (const neighbour of neighbours) {
        expect(neighbour.term).not.toBe(term);
        expect(neighbour.together > 0 || neighbour.seeAlso !== undefined).toBe(true);
      }
      expect(ties.flat().every((index) => index < neighbours.length)).toBe(true);
    }
  });
  it('of an edition without reports are those of "see also"', () => {
    const pact = none.terms.find(({ id }) => id === 'pact');
    expect(pact && neighboursOf(none, pact, 5).neighbours).toMatchObject([
      { term: { id: 'veto' }, together: 0, seeAlso: 'this' },
    ]);
  });
});

it('a name on a map of terms is cut in its brackets first, and only where it needs to be', () => {
  expect(twoLines('Star Pact (1972)')).toEqual(['Star Pact (1972)']);
  expect(twoLines('Institute for the Study of Pacts (ISP)')).toEqual([
    'Institute for the',
    'Study of Pacts',
  ]);
  expect(twoLines('Institute for the Study of Interplanetary Pacts')).toEqual([
    'Institute for the',
    'Study of Interplanetary…',
  ]);
});

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
