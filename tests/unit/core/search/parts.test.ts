import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../src/core/library.ts';
import { partsOf, searchParts } from '../../../../src/core/search/parts.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { article, libraryOf } from '../../../support/library.ts';

const reports = (...dates: string[]) => dates.map((published) => ({ published }));
const datesOf = (parts: { published?: string }[][]) =>
  parts.map((part) => part.map(({ published }) => published ?? '–').join(' '));

/** Ten days of each month have a report. */
const dateOf = (number: number) => {
  const month = Math.floor(number / 10);
  const [year, ofYear] = [1900 + Math.floor(month / 12), (month % 12) + 1];
  return `${year}-${String(ofYear).padStart(2, '0')}-${String(10 + (number % 10))}`;
};

describe('the parts of the search index', () => {
  it('are filled with whole months from the oldest on, and stand newest first', () => {
    const all = reports('2024-05-03', '2024-05-01', '2024-04-30', '2024-03-02', '2024-02-01');
    expect(datesOf(partsOf(all, 2))).toEqual([
      '2024-05-03 2024-05-01',
      '2024-04-30',
      '2024-03-02 2024-02-01',
    ]);
  });

  it('hold a month whole even if it is larger than a part', () => {
    const all = reports('2024-05-03', '2024-04-03', '2024-04-02', '2024-04-01', '2024-03-01');
    expect(datesOf(partsOf(all, 2))).toEqual([
      '2024-05-03',
      '2024-04-03 2024-04-02 2024-04-01',
      '2024-03-01',
    ]);
  });

  it('begin with the reports of which nobody knows the date', () => {
    expect(datesOf(partsOf([...reports('2024-05', '2024', '2023'), {}, {}], 3))).toEqual([
      '2024-05 2024',
      '2023 – –',
    ]);
  });

  it('stay as they are when a report comes that is newer than all of them', () => {
    const all = reports('2024-04-03', '2024-03-02', '2024-02-01', '2024-01-01');
    for (const size of [1, 2, 3, 4]) {
      const older = partsOf(all, size).slice(1);
      const more = partsOf([...reports('2024-06-01'), ...all], size);
      expect(datesOf(more).slice(-older.length || more.length)).toEqual(datesOf(older));
    }
  });

  it('are one of few reports, or of none', () => {
    expect(searchParts(libraryOf())).toEqual([[]]);
    const library = corpusLibrary(60);
    expect(searchParts(library)).toEqual([library.reports]);
  });

  it('are several of very many reports, but never many', () => {
    const [one] = libraryOf(article('a', 'The veto.')).reports as [Report];
    const partsFor = (count: number) => {
      const reports = Array.from({ length: count }, (_, index) => ({
        ...one,
        published: dateOf(count - index),
      }));
      return searchParts({ ...libraryOf(), reports }).length;
    };
    expect([5_000, 10_000, 30_000, 100_000].map(partsFor)).toEqual([1, 3, 7, 6]);
  });
});
