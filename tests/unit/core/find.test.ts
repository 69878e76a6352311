import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, countByYear } from '../../../src/core/archive.ts';
import { archivePages } from '../../../src/core/archive-pages.ts';
import { letters, termsByTopic, termsInTheNews } from '../../../src/core/glossary-index.ts';
import { neighboursOf } from '../../../src/core/neighbours.ts';
import { pageNumbers, pagesOf } from '../../../src/core/paging.ts';
import { relatedReports } from '../../../src/core/related.ts';
import { searchRecords } from '../../../src/core/search-records.ts';
import { sequenceOf } from '../../../src/core/sequence.ts';
import { timelineOfTerm, timelineOfTopic } from '../../../src/core/timeline.ts';
import { pairsWithPage, topicPairs, topicsBeside } from '../../../src/core/topic-pairs.ts';
import { corpusLibrary } from '../../support/corpus-library.ts';
import { article, libraryOf, topics, urls } from '../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

describe('pages of a list', () => {
  it('hold every item once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = pagesOf(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(pages.every((page) => page.items.length <= size)).toBe(true);
      }),
    );
  });
  it('of an empty list are one empty page', () => {
    expect(pagesOf([], 5)).toEqual([{ items: [], number: 1, last: 1, total: 0 }]);
  });
  it('refuse a size below one', () => {
    expect(() => pagesOf([1], 0)).toThrow(RangeError);
  });
  it('offer the ends and the neighbours', () => {
    expect(pageNumbers({ number: 5, last: 9 })).toEqual([1, undefined, 4, 5, 6, undefined, 9]);
    expect(pageNumbers({ number: 3, last: 4 })).toEqual([1, 2, 3, 4]);
    expect(pageNumbers({ number: 4, last: 5 })).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the archive', () => {
  it('has every report in one year or among the undated', () => {
    const { years, undated } = archiveOf(sixty);
    const all = [...years.flatMap((year) => year.reports), ...undated];
    expect(new Set(all).size).toBe(60);
    expect(all.length).toBe(60);
    for (const { reports, months } of years) {
      const withMonth = reports.filter(({ published = '' }) => published.length > 4);
      expect(new Set(months.flatMap((month) => month.reports))).toEqual(new Set(withMonth));
    }
  });
  it('has addresses that are all different and those of the site', () => {
    const pages = archivePages(sixty, 5, urls);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    for (const { path, page, hrefOf } of pages) {
      expect(hrefOf(page.number)).toBe(`/base/articles/in/${path}/`);
    }
  });
  it('of no reports has no pages', () => {
    expect(archivePages(none, 5, urls)).toEqual([]);
  });
  it('leaves reports without a date out of the years', () => {
    expect(countByYear(libraryOf(article('a', 'Words.')).reports)).toEqual([]);
  });
});

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

describe('a timeline', () => {
  it('is in order and keeps each date as precise as it was', () => {
    for (const topic of sixty.topics) {
      const { entries, undated } = timelineOfTopic(sixty, topic);
      const dates = entries.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      const told = entries.reduce(
        (sum, entry) =>
          sum + (entry.kind === 'report' ? 1 : entry.kind === 'year' ? entry.count : 0),
        0,
      );
      expect(told + undated).toBe(sixty.filed.get(topic.id)?.length ?? 0);
    }
  });
  it('names a source beside a date of a term only where one was read for that date', () => {
    const told = sixty.terms.flatMap((term) =>
      timelineOfTerm(sixty, term).entries.flatMap((entry) => {
        if (entry.kind !== 'event') return [];
        const own = term.dates.find(
          ({ date, label }) => [date, label].join() === [entry.date, entry.fact.label].join(),
        );
        return own ? [{ own, sources: entry.fact.sources }] : [];
      }),
    );
    expect(told.length).toBeGreaterThan(25);
    for (const { own, sources } of told) expect(sources).toEqual(own.sources ?? []);
  });
  it('of a term without dates and reports is empty', () => {
    const veto = none.terms.find(({ id }) => id === 'veto');
    expect(veto && timelineOfTerm(none, veto)).toEqual({ entries: [], undated: 0 });
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

describe('the glossary index', () => {
  it('shows every letter and each term once', () => {
    const all = letters(sixty);
    expect(
      all
        .slice(0, 26)
        .map(({ letter }) => letter)
        .join(''),
    ).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    expect(all.flatMap(({ terms }) => terms).length).toBe(sixty.terms.length);
  });
  it('counts the newest reports', () => {
    const [first, second] = termsInTheNews(sixty, 2);
    expect(first?.reports).toBeGreaterThanOrEqual(second?.reports ?? 0);
    expect(termsInTheNews(none, 5)).toEqual([]);
  });
  it('groups by topic', () => {
    expect(termsByTopic(none).map(({ topic }) => topic)).toEqual(
      topics.filter((topic) => topic.terms.length > 0),
    );
  });
});

describe('search records', () => {
  it('hold terms, topics and reports, each with an address of its own', () => {
    const records = searchRecords(sixty, urls, 'en');
    expect(records.length).toBe(sixty.terms.length + sixty.topics.length + 60);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });
  it('hold a report’s own words and nothing else', () => {
    const library = libraryOf(
      article('a', 'Own words of the veto.', {
        standfirst: 'Ours.',
        note: { text: 'Our note.', sources: [] },
      }),
    );
    const record = searchRecords(library, urls, 'en').find(({ kind }) => kind === 'report');
    expect(record?.text).toEqual(['Own words of the veto.']);
  });
  it('say how many reports mention a term that few of them spell as the reader does', () => {
    const library = libraryOf(article('a', 'The veto.'), article('b', 'Another veto.'));
    const reports = (title: string) =>
      searchRecords(library, urls, 'en').find((record) => record.title === title)?.reports;
    expect(reports('veto')).toBe(2);
    expect(reports('Star Pact')).toBe(0);
  });
});
