import { headHtml } from '../components/head.ts';
import { mentionsJson } from '../core/data/mentions-json.ts';
import type { Library } from '../core/library.ts';
import type { Article } from '../core/schema/article.ts';
import { type SearchRecord, searchRecords } from '../core/search/records.ts';
import { getLibrary } from '../library.ts';
import { site } from '../site.ts';
import { siteContext, urls } from '../urls.ts';
import { archive } from './archive.ts';
import { backlinks } from './backlinks.ts';
import { entries } from './entries.ts';
import { moved } from './moved.ts';
import { newest } from './newest.ts';
import { reports } from './reports.ts';
import { itemsOf, type Run } from './run.ts';
import { topicFurther, topicYears } from './topic-lists.ts';
import { topicPairs } from './topic-pairs.ts';

/** A page as it is printed: what is its own. */
export interface PrintedPage {
  href: string;
  /** HTML; the main part as pieces to be written one after the other. */
  head: string;
  main: readonly string[];
}

/** The page of a report, with what stands beside it in its folder. */
export interface PrintedReport extends PrintedPage {
  article: Article;
  mentionsJson: string;
}

/** All pages of one route, made one after the other as they are asked for. */
export interface PrintRun<Page extends PrintedPage = PrintedPage> {
  route: string;
  size: number;
  pages: Iterable<Page>;
}

/** What a build prints of an edition. */
interface Printed {
  /** Pages with nothing beside them. */
  pages: PrintRun[];
  reports: PrintRun<PrintedReport>;
  /** What can be searched for, in the parts of the search index. */
  records: SearchRecord[][];
}

export async function printEdition(): Promise<Printed> {
  const library = await getLibrary();
  return {
    pages: [
      pageRun(entries, library),
      pageRun(newest, library),
      pageRun(archive, library),
      pageRun(topicFurther, library),
      pageRun(topicYears, library),
      pageRun(topicPairs, library),
      pageRun(backlinks, library),
      pageRun(moved, library),
    ],
    reports: printRun(reports, library, (page, { report }) => ({
      ...page,
      article: report.article,
      mentionsJson: mentionsJson(report, siteContext),
    })),
    records: searchRecords(library, urls, site.language),
  };
}

const pageRun = <Item>(run: Run<Item>, library: Library) => printRun(run, library, (page) => page);

function printRun<Item, Page extends PrintedPage>(
  run: Run<Item>,
  library: Library,
  complete: (page: PrintedPage, item: Item) => Page,
): PrintRun<Page> {
  const all = itemsOf(run, library);
  function* pages() {
    for (const item of all) {
      const { head, main } = run.content(item, library);
      const href = run.href(item);
      yield complete({ href, head: headHtml({ href, ...head }).text, main: main.list }, item);
    }
  }
  return { route: run.route, size: all.length, pages: { [Symbol.iterator]: pages } };
}
