import { expect, it } from 'vitest';
import { reportList, topicEntries } from '../../../src/components/report-list.ts';
import { leadTeaser, pageTeaser } from '../../../src/components/report-teaser.ts';
import type { Report } from '../../../src/core/library.ts';
import type { Html } from '../../../src/prose/html.ts';
import { article, libraryOf } from '../../support/library.ts';

const { reports } = libraryOf(article('a', 'One.'), article('b', 'Two.'), article('c', 'Three.'));
const page = { number: 2, last: 3, total: 3, items: reports.slice(1, 2) };
const ways = (dated: boolean) =>
  [...reportList(page, String, { dated }).text.matchAll(/rel="\w+">(\w+)</g)].map(([, way]) => way);

it('a list leads to newer and older reports, and among those without a date to the one before and the next', () => {
  expect(ways(true)).toEqual(['Newer', 'Older']);
  expect(ways(false)).toEqual(['Previous', 'Next']);
});

it('a report in a list has one topic and no count of its terms, the newest on the front page has more of both', () => {
  const topics = ['law', 'empty'];
  const [report] = libraryOf(article('a', 'The Star Pact.', { topics })).reports as [Report];
  const saidBy = (teaser: Html) => teaser.text.match(/Law|Empty|1 term explained/g);
  expect(saidBy(pageTeaser(report))).toEqual(['Law']);
  expect(saidBy(leadTeaser(report))).toEqual(['Law', 'Empty', '1 term explained']);
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
