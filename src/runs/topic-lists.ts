import { breadcrumbs } from '../components/breadcrumbs.ts';
import { pageHeader, sizeOf } from '../components/page-header.ts';
import { topicEntries } from '../components/report-list.ts';
import { topicFilters } from '../components/topic-filters.ts';
import {
  furtherTopicPages,
  type TopicPage,
  type TopicYearPage,
  topicYearPages,
} from '../core/browsing/topic-pages.ts';
import { counted } from '../core/counted.ts';
import { topicSteps } from '../core/data/structured-data.ts';
import type { Library } from '../core/library.ts';
import { inPieces } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import type { PageContent, Run } from './run.ts';

/** The reports of a topic, after those on its own page. */
export const topicFurther: Run<TopicPage> = {
  route: 'src/pages/topics/[id]/page/[page].astro',
  items: (library) => furtherTopicPages(library, site.pageSize),
  href: ({ topic, page }) => urls.topic(topic.id, page.number),
  content: (item, library) =>
    topicList(item, library, (number) => urls.topic(item.topic.id, number)),
};

/** The reports of a topic, year by year. */
export const topicYears: Run<TopicYearPage> = {
  route: 'src/pages/topics/[id]/in/[...path].astro',
  items: (library) => topicYearPages(library, site.pageSize),
  href: ({ topic, year, page }) => urls.topicYear(topic.id, year, page.number),
  content: (item, library) =>
    topicList(item, library, (number) => urls.topicYear(item.topic.id, item.year, number)),
};

function topicList(
  { topic, page, year }: TopicPage & { year?: string },
  library: Library,
  hrefOf: (page: number) => string,
): PageContent {
  const part = [year, page.number > 1 && `page ${page.number}`].filter(Boolean).join(', ');
  const heading = year ? `${topic.name}, ${year}` : topic.name;
  return {
    head: {
      title: `${topic.name}, ${part}`,
      description: `${counted(page.total, 'report')} on ${topic.name}: ${part}.`,
    },
    main: inPieces`
      ${breadcrumbs(topicSteps(library, topic, urls), part)}
      ${pageHeader(heading, sizeOf(page), { status: true })}
      <div class="filtered">
        ${topicFilters(library, topic, { year })}
        ${topicEntries(page, hrefOf)}
      </div>`,
  };
}
