import { expect, it } from 'vitest';
import { reportList } from '../../../src/components/report-list.ts';
import { article, libraryOf } from '../../support/library.ts';

const { reports } = libraryOf(article('a', 'One.'), article('b', 'Two.'), article('c', 'Three.'));
const page = { number: 2, last: 3, total: 3, items: reports.slice(1, 2) };
const ways = (dated: boolean) =>
  [...reportList(page, String, { dated }).text.matchAll(/rel="\w+">(\w+)</g)].map(([, way]) => way);

it('a list leads to newer and older reports, and among those without a date to the one before and the next', () => {
  expect(ways(true)).toEqual(['Newer', 'Older']);
  expect(ways(false)).toEqual(['Previous', 'Next']);
});
