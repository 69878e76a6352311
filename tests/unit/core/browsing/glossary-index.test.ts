import { describe, expect, it } from 'vitest';
import {
  letters,
  termsByTopic,
  termsInTheNews,
} from '../../../../src/core/browsing/glossary-index.ts';
import { corpusLibrary } from '../../../support/corpus-library.ts';
import { article, libraryOf, topics } from '../../../support/library.ts';

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
  it('names the terms of the newest dated reports, those of most reports first', () => {
    const newest = Array.from({ length: 30 }, (_, n) =>
      article(`new-${n}`, n === 0 ? 'A veto of the Star Pact.' : 'A veto.', { published: '2024' }),
    );
    const others = [
      article('old', 'The Star Pact.', { published: '2020' }),
      article('undated', 'The Star Pact.'),
    ];
    const inTheNews = (max: number) =>
      termsInTheNews(libraryOf(...newest, ...others), max).map(({ term, reports }) => [
        term.id,
        reports,
      ]);
    expect(inTheNews(2)).toEqual([
      ['veto', 30],
      ['pact', 1],
    ]);
    expect(inTheNews(1)).toEqual([['veto', 30]]);
  });
  it('orders terms of as many reports by their mentions, and these as the newest report does', () => {
    const order = (text: string) =>
      termsInTheNews(libraryOf(article('x', text, { published: '2024' })), 9).map(
        ({ term }) => term.id,
      );
    expect(order('A veto of the Star Pact.')).toEqual(['veto', 'pact']);
    expect(order('The Star Pact, and a veto.')).toEqual(['pact', 'veto']);
    expect(order('The Star Pact, a veto and another veto.')).toEqual(['veto', 'pact']);
  });
  it('groups by topic', () => {
    expect(termsByTopic(none).map(({ topic }) => topic)).toEqual(
      topics.filter((topic) => topic.terms.length > 0),
    );
  });
});
