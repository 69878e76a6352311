import { backlinkList } from '../components/backlink-list.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { pageHeader, sizeOf } from '../components/page-header.ts';
import { pager } from '../components/pager.ts';
import { furtherPagesOf, type Page } from '../core/browsing/paging.ts';
import type { Backlink } from '../core/library.ts';
import type { Term } from '../core/schema/term.ts';
import { inPieces } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import type { Run } from './run.ts';

/** The reports that mention a term, after those on its own page. */
export const backlinks: Run<{ term: Term; page: Page<Backlink> }> = {
  route: 'src/pages/glossary/[id]/page/[page].astro',
  items: ({ terms, backlinks: all }) =>
    terms.flatMap((term) =>
      furtherPagesOf(all.get(term.id) ?? [], site.pageSize).map((page) => ({ term, page })),
    ),
  href: ({ term, page }) => urls.term(term.id, page.number),
  content: ({ term, page }) => {
    const part = `page ${page.number} of ${page.last}`;
    const hrefOf = (number: number) => urls.term(term.id, number);
    const trail = [
      { name: 'Glossary', href: urls.glossary() },
      { name: term.name, href: urls.term(term.id) },
    ];
    return {
      head: {
        title: `${term.name} in reports, ${part}`,
        description: `Reports that mention ${term.name}, ${part}.`,
      },
      main: inPieces`
        ${breadcrumbs(trail, `Reports, ${part}`)}
        ${pageHeader(`${term.name} in reports`, sizeOf(page))}
        ${backlinkList(page.items)}
        ${pager(page, hrefOf)}`,
    };
  },
};
