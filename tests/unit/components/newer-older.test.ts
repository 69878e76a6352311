import { expect, it } from 'vitest';
import { newerOlderInTopic } from '../../../src/components/newer-older.ts';
import { sequenceOf } from '../../../src/core/browsing/sequence.ts';
import { article, libraryOf } from '../../support/library.ts';

it('within a topic a report leads to those that are not also the next ones of all', () => {
  const filed = (slug: string, published: string, topic: string) =>
    article(slug, 'Words.', { published, topics: [topic] });
  const library = libraryOf(
    filed('a', '2024', 'empty'),
    filed('b', '2023', 'law'),
    filed('c', '2022', 'empty'),
    filed('d', '2021', 'empty'),
    filed('e', '2020', 'law'),
  );
  const { reports } = library;
  const ledTo = reports.map((report, at) => {
    const beside = [reports[at - 1], reports[at + 1]];
    const nav = newerOlderInTopic(report, sequenceOf(library, report), beside);
    return nav?.text.match(/(?<=articles\/)\w/g) ?? [];
  });
  expect(ledTo).toEqual([['c'], ['e'], ['a'], [], ['b']]);
});
