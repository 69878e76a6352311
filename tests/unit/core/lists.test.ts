import { describe, expect, it } from 'vitest';
import { archiveOf, countByYear } from '../../../src/core/archive.ts';
import { archivePages } from '../../../src/core/archive-pages.ts';
import { letters, termsByTopic, termsInTheNews } from '../../../src/core/glossary-index.ts';
import { timelineOfTerm, timelineOfTopic } from '../../../src/core/timeline.ts';
import { corpusLibrary } from '../../support/corpus-library.ts';
import { article, libraryOf, topics, urls } from '../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

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
