import { experimental_AstroContainer as Container } from 'astro/container';
import { expect, it } from 'vitest';
import { editorsNote } from '../../../../src/components/editors-note.ts';
import Since from '../../../../src/components/Since.astro';
import { newsArticle } from '../../../../src/core/data/structured-data.ts';
import type { Report } from '../../../../src/core/library.ts';
import { feedModel } from '../../../../src/feeds/model.ts';
import { absolute, article, libraryOf, site, urls } from '../../../support/library.ts';

const days = ['2024-05-04', '2024-05', '2024-06-01', '2023', '2024-05-03'];
const inOrder = ['2023', '2024-05', '2024-05-03', '2024-05-04', '2024-06-01'];
const updates = days.map((date) => ({ date, text: `Then ${date}.`, sources: [] }));
const library = libraryOf(article('x', 'Words.', { updates }));
const report = library.reports[0] as Report;
const dates = (html: string) => [...html.matchAll(/Then ([\d-]+)/g)].map(([, date]) => date);

it('updates are shown oldest first, in whatever order they were written', () => {
  expect(dates(editorsNote(report.article.sidecar).text)).toEqual(inOrder);
  const feed = feedModel({ library, urls, absolute, site });
  expect(dates(feed.items[0]?.html ?? '')).toEqual(inOrder);
  expect(newsArticle(report, { urls, absolute, site })).toMatchObject({
    comment: inOrder.map((temporalCoverage) => ({ temporalCoverage })),
  });
});

it('the last ones stand beside the lead of the front page', async () => {
  const container = await Container.create();
  const html = await container.renderToString(Since, { props: { report } });
  expect(dates(html)).toEqual(inOrder.slice(-3));
});
