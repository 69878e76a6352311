import { describe, expect, it } from 'vitest';
import { letters, termsByTopic, termsInTheNews } from '../../../src/core/glossary-index.ts';
import { corpusLibrary } from '../../support/corpus-library.ts';
import { libraryOf, topics } from '../../support/library.ts';

const sixty = corpusLibrary(60);
const none = libraryOf();

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
