import { type Library, type Report, trailOf } from '../library.ts';
import { spellOut } from '../problems/deceptive.ts';
import { formatDate, yearOf } from '../schema/dates.ts';
import type { Urls } from '../urls.ts';
import { searchParts } from './parts.ts';

/** One thing that search can find. */
export interface SearchRecord {
  url: string;
  kind: 'term' | 'topic' | 'report';
  title: string;
  /** BCP 47; absent where it is the site's. */
  language?: string;
  /** Of a term: other names under which it should be found first. */
  names: string[];
  /** Running text, paragraph by paragraph: for a report its own words and nothing else. */
  text: string[];
  /** What the list of results says of it, and by which it is found too: its kind, or date and source. */
  about?: string;
  /** Of a term or a topic: how many reports it has. */
  reports?: number;
  /** What the list of results says of it; absent for a report, of which an excerpt is shown. */
  lead?: string;
  /** Ids of its topics, broader ones included. */
  topics: string[];
  year?: string;
  source?: string;
}

/**
 * Everything that search can find, in the parts of its index: reports in the library's order and, before the newest of them,
 * terms, then topics.
 */
export function searchRecords(
  library: Library,
  urls: Urls,
  siteLanguage: string,
  parts: readonly Report[][] = searchParts(library),
): SearchRecord[][] {
  return parts.map((reports, index) => [
    ...(index === 0 ? namedRecords(library, urls) : []),
    ...reports.map((report) => reportRecord(library, report, urls, siteLanguage)),
  ]);
}

function namedRecords(library: Library, urls: Urls): SearchRecord[] {
  return [
    ...library.terms.map((term) => ({
      url: urls.term(term.id),
      kind: 'term' as const,
      title: term.name,
      names: term.forms.map((form) => form.text),
      text: [term.short, plainMarkdown(term.body)],
      lead: term.short,
      about: term.subkind ?? term.kind,
      reports: library.backlinks.get(term.id)?.length ?? 0,
      topics: (library.topicsOfTerm.get(term.id) ?? []).map(({ id }) => id),
    })),
    ...library.topics.map((topic) => ({
      url: urls.topic(topic.id),
      kind: 'topic' as const,
      title: topic.name,
      names: [],
      text: [topic.description],
      lead: topic.description,
      reports: library.filed.get(topic.id)?.length ?? 0,
      topics: [topic.id],
    })),
  ];
}

function reportRecord(
  library: Library,
  report: Report,
  urls: Urls,
  siteLanguage: string,
): SearchRecord {
  const { published, article, language } = report;
  const source = article.sidecar.source?.name;
  const topics = report.topics.flatMap(({ topic }) => trailOf(library, topic));
  const about = [published && formatDate(published), source].filter(Boolean).join(', ');
  return {
    url: urls.article(report.slug),
    kind: 'report',
    title: report.headline.text,
    ...(language !== siteLanguage && { language }),
    names: [],
    text: report.blocks.map((block) => spellOut(block.text)),
    ...(about && { about }),
    topics: [...new Set(topics.map(({ id }) => id))],
    ...(published && { year: yearOf(published) }),
    ...(source && { source }),
  };
}

/** Good enough for an index: the words of a text without its marks and addresses. */
const plainMarkdown = (markdown: string) =>
  markdown.replace(/\]\([^)]*\)/g, ']').replace(/[*_`>#[\]]/g, ' ');
