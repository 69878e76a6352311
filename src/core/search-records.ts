import { counted } from './counted.ts';
import { formatDate, yearOf } from './dates.ts';
import { spellOut } from './deceptive.ts';
import { directionOf } from './direction.ts';
import type { Library, Report } from './library.ts';
import { trailOf } from './library.ts';
import type { Term } from './term.ts';
import type { Urls } from './urls.ts';

/** One thing that search can find. */
export interface SearchRecord {
  url: string;
  kind: 'term' | 'topic' | 'report';
  title: string;
  /** BCP 47. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Other names under which it should be found first. */
  names: string[];
  /** Running text, paragraph by paragraph: for a report its own words and nothing else. */
  text: string[];
  /** A line about it for the list of results: its kind, or date and source. */
  about: string;
  /** What the list of results says of it; absent for a report, of which an excerpt is shown. */
  lead?: string;
  /** Ids of its topics, broader ones included. */
  topics: string[];
  year?: string;
  source?: string;
}

/** Everything that search can find: terms, then topics, then reports, each in the library's order. */
export function searchRecords(library: Library, urls: Urls, language: string): SearchRecord[] {
  const ours = { language, direction: directionOf(language) };
  return [
    ...library.terms.map((term) => ({
      url: urls.term(term.id),
      kind: 'term' as const,
      title: term.name,
      ...ours,
      names: term.forms.map((form) => form.text),
      text: [term.short, plainMarkdown(term.body)],
      lead: term.short,
      about: aboutTerm(library, term),
      topics: (library.topicsOfTerm.get(term.id) ?? []).map(({ id }) => id),
    })),
    ...library.topics.map((topic) => ({
      url: urls.topic(topic.id),
      kind: 'topic' as const,
      title: topic.name,
      ...ours,
      names: [],
      text: [topic.description],
      lead: topic.description,
      about: counted(library.filed.get(topic.id)?.length ?? 0, 'report'),
      topics: [topic.id],
    })),
    ...library.reports.map((report) => reportRecord(library, report, urls)),
  ];
}

function aboutTerm({ backlinks }: Library, term: Term): string {
  const kind = term.subkind ?? term.kind;
  const reports = backlinks.get(term.id)?.length ?? 0;
  return reports > 0 ? `${kind}, mentioned in ${counted(reports, 'report')}` : kind;
}

function reportRecord(library: Library, report: Report, urls: Urls): SearchRecord {
  const { published, article } = report;
  const source = article.sidecar.source?.name;
  const topics = report.topics.flatMap(({ topic }) => trailOf(library, topic));
  return {
    url: urls.article(report.slug),
    kind: 'report',
    title: report.headline.text,
    language: report.language,
    direction: directionOf(report.language),
    names: [],
    text: report.blocks.map((block) => spellOut(block.text)),
    about: [published ? formatDate(published) : 'date not known', source]
      .filter(Boolean)
      .join(', '),
    topics: [...new Set(topics.map(({ id }) => id))],
    ...(published && { year: yearOf(published) }),
    ...(source && { source }),
  };
}

/** Good enough for an index: the words of a text without its marks and addresses. */
const plainMarkdown = (markdown: string) =>
  markdown.replace(/\]\([^)]*\)/g, ']').replace(/[*_`>#[\]]/g, ' ');

/** What a reader may type for a term and what its file says are the same when these are. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
