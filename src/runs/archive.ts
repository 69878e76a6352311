import { breadcrumbs } from '../components/breadcrumbs.ts';
import { pageHeader, sizeOf } from '../components/page-header.ts';
import { reportList } from '../components/report-list.ts';
import { type ArchivePage, archivePages } from '../core/browsing/archive-pages.ts';
import { counted, inDigits } from '../core/counted.ts';
import { monthName } from '../core/schema/dates.ts';
import { attributes, type Html, html, inPieces } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import type { Run } from './run.ts';

/** The reports of a year or of a month, and those without a date. */
export const archive: Run<ArchivePage> = {
  route: 'src/pages/articles/in/[...path].astro',
  items: (library) => archivePages(library, site.pageSize, urls),
  href: ({ page, hrefOf }) => hrefOf(page.number),
  content: (item) => {
    const { year, month, page, hrefOf } = item;
    const name = year ? (month ? `${monthName(month)} ${year}` : year) : 'Date not known';
    const heading = year ? `Reports from ${name}` : 'Reports without a known date';
    const part = page.number > 1 ? `, page ${page.number}` : '';
    const trail = [
      { name: 'All reports', href: urls.archive() },
      ...(year && month ? [{ name: year, href: urls.year(year) }] : []),
    ];
    return {
      head: {
        title: `${heading}${part}`,
        description: `${counted(page.total, 'report')}: ${name}.`,
      },
      main: inPieces`
        ${breadcrumbs(trail, `${name}${part}`)}
        ${pageHeader(heading, sizeOf(page))}
        ${monthsOf(item)}
        ${reportList(page, hrefOf, { dated: year !== undefined })}`,
    };
  },
};

function monthsOf({ year, month, months }: ArchivePage): Html | undefined {
  if (!year || months.length === 0) return undefined;
  return html`
    <nav class="archive" aria-label="Months of ${year}">
      <ul>${months.map((entry) => {
        const current = attributes({ 'aria-current': entry.month === month && 'page' });
        return html`
          <li>
            <a href="${urls.month(year, entry.month)}"${current}>${monthName(entry.month)}</a>
            ${' '}<span class="count">${inDigits(entry.reports.length)}</span>
          </li>`;
      })}</ul>
    </nav>`;
}
