import { expect, it } from 'vitest';
import { givenByEditor } from '../../../../src/core/library/given.ts';
import type { Report } from '../../../../src/core/library.ts';
import type { Sidecar } from '../../../../src/core/schema/article.ts';
import { parseSeed } from '../../../../src/core/seed.ts';
import { article, libraryOf } from '../../../support/library.ts';

const given = (text: string, sidecar: Sidecar) => {
  const one = { ...article('x', text, sidecar), parts: parseSeed(text) };
  return givenByEditor(libraryOf(one).reports[0] as Report);
};
const bare = 'The talks opened in Geneva.';

it('headline, date and publisher are the editor’s where the file does not state them', () => {
  const all = { headline: 'Talks', published: '2024-04', source: { name: 'Daily' } };
  expect(given(bare, all)).toEqual(['headline', 'date', 'publisher']);
  expect(given(bare, {})).toEqual([]);
});

it('a date is the file’s where the file says the same, and the editor’s where it says another', () => {
  const dated = `Talks open\n\nApril 5, 2024\n\n${bare}`;
  expect(given(dated, { published: '2024-04-05' })).toEqual([]);
  expect(given(dated, { published: '2024-04-06' })).toEqual(['date']);
  expect(given(dated, {})).toEqual([]);
});

it('a publisher is the file’s where its credit, its dateline or its byline names it', () => {
  const source = { name: 'Reuters' };
  expect(given(`(Reuters) - ${bare}`, { source })).toEqual([]);
  expect(given(`GENEVA, April 5 (Reuters) - ${bare}`, { source })).toEqual([]);
  expect(given(`By Jane Doe, Reuters\n\n${bare}`, { source })).toEqual([]);
  expect(given(`${bare} A delegate told Reuters so.`, { source })).toEqual(['publisher']);
});
