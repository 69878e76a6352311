import { pageHeader } from '../components/page-header.ts';
import { reportList } from '../components/report-list.ts';
import { furtherPagesOf, type Page } from '../core/browsing/paging.ts';
import type { Report } from '../core/library.ts';
import { inPieces } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import type { Run } from './run.ts';

/** All reports, the newest first, after those on the front page. */
export const newest: Run<Page<Report>> = {
  route: 'src/pages/page/[page].astro',
  items: ({ reports }) => furtherPagesOf(reports, site.pageSize),
  href: ({ number }) => urls.home(number),
  content: (page) => {
    const { number, last } = page;
    return {
      head: {
        title: `Reports, page ${number}`,
        description: `Page ${number} of ${last} of all reports, the newest first.`,
      },
      main: inPieces`${pageHeader(`Reports, page ${number} of ${last}`)}${reportList(page, urls.archive)}`,
    };
  },
};
