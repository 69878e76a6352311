import { inItsLanguage } from '../components/in-its-language.ts';
import { pageHeader } from '../components/page-header.ts';
import type { Report } from '../core/library.ts';
import { inPieces } from '../prose/html.ts';
import { absolute, urls } from '../urls.ts';
import type { Run } from './run.ts';

interface Item {
  report: Report;
  /** A slug that it bore before. */
  from: string;
}

/** Former addresses of reports, from which readers are sent on. */
export const moved: Run<Item> = {
  route: 'src/pages/articles/[from].astro',
  items: ({ reports }) =>
    reports.flatMap((report) =>
      (report.article.sidecar.redirect_from ?? []).map((from) => ({ report, from })),
    ),
  href: ({ from }) => urls.article(from),
  content: ({ report }) => {
    const now = urls.article(report.slug);
    return {
      head: {
        title: 'A report that has moved',
        description: 'This report has a new address.',
        canonical: absolute(now),
        redirect: now,
      },
      main: inPieces`
        ${pageHeader('This report has moved')}
        <p><a href="${now}"${inItsLanguage(report)}>${report.headline.text}</a></p>`,
    };
  },
};
