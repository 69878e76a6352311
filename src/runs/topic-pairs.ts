import { breadcrumbs } from '../components/breadcrumbs.ts';
import { pageHeader, sizeOf } from '../components/page-header.ts';
import { topicEntries } from '../components/report-list.ts';
import { topicFilters } from '../components/topic-filters.ts';
import { type TopicPairPage, topicPairPages } from '../core/browsing/topic-pages.ts';
import { counted } from '../core/counted.ts';
import { inPieces } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import type { Run } from './run.ts';

/** The reports that stand under two topics. */
export const topicPairs: Run<TopicPairPage> = {
  route: 'src/pages/topics/[id]/with/[...path].astro',
  items: (library) => topicPairPages(library, site.pageSize, site.maxTopicPairs),
  href: ({ pair, page }) => urls.topicPair(pair.first.id, pair.second.id, page.number),
  content: ({ pair, page }, library) => {
    const { first, second } = pair;
    const name = `${first.name} with ${second.name}`;
    const part = page.number > 1 ? `, page ${page.number}` : '';
    const hrefOf = (number: number) => urls.topicPair(first.id, second.id, number);
    const trail = [
      { name: 'Topics', href: urls.topics() },
      { name: first.name, href: urls.topic(first.id) },
    ];
    return {
      head: {
        title: `${name}${part}`,
        description: `${counted(page.total, 'report')} under both topics: ${name}${part}.`,
      },
      main: inPieces`
        ${breadcrumbs(trail, `with ${second.name}${part}`)}
        ${pageHeader(name, sizeOf(page, ' under both'), { status: true })}
        <div class="filtered">
          ${topicFilters(library, first, { beside: second })}
          ${topicEntries({ ...page, items: page.items.map((report) => ({ report })) }, hrefOf)}
        </div>`,
    };
  },
};
