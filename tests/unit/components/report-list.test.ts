import { expect, it } from 'vitest';
import { reportList, topicEntries } from '../../../src/components/report-list.ts';
import { article, libraryOf } from '../../support/library.ts';

const { reports } = libraryOf(article('a', 'One.'), article('b', 'Two.'), article('c', 'Three.'));
const page = { number: 2, last: 3, total: 3, items: reports.slice(1, 2) };
const ways = (dated: boolean) =>
  [...reportList(page, String, { dated }).text.matchAll(/rel="\w+">(\w+)</g)].map(([, way]) => way);

it('a list leads to newer and older reports, and among those without a date to the one before and the next', () => {
  expect(ways(true)).toEqual(['Newer', 'Older']);
  expect(ways(false)).toEqual(['Previous', 'Next']);
});

it('the list of a topic names no topic of a report but a narrower one under which it was filed', () => {
  const { filed } = libraryOf(article('a', 'The Star Pact.'));
  const listed = (id: string) => {
    const items = filed.get(id) ?? [];
    expect(items).toHaveLength(1);
    const { text } = topicEntries({ number: 1, last: 1, total: 1, items }, String);
    return text.match(/Space &#38; law|Space &amp; law|kicker/g);
  };
  expect(listed('space')).toBe(null);
  expect(listed('law')).toHaveLength(1);
});
