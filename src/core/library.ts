import { append, groupBy } from './groups.ts';
import { fileReports, fileUnder } from './library/filing.ts';
import { type Headline, headlineOf } from './library/headline.ts';
import type { Mention, TextBlock, Words } from './matcher/mention.ts';
import type { Matcher } from './matcher.ts';
import type { Article } from './schema/article.ts';
import { compareDates, type PartialDate } from './schema/dates.ts';
import { languageOf } from './schema/language.ts';
import type { Term } from './schema/term.ts';
import type { TimelineEvent, Topic } from './schema/topic.ts';
import { ownDate } from './seed/own-date.ts';

/** A topic under which a report is filed: because the editor says so, or because of its terms. */
export interface FiledTopic {
  topic: Topic;
  basis: 'stated' | 'derived';
}

/** A term that a report mentions, with all its places there. */
export interface TermInReport {
  term: Term;
  mentions: Mention[];
}

/** A report with everything that the library knows about it. */
export interface Report {
  article: Article;
  slug: string;
  headline: Headline;
  /** As the editor says, or the report itself; absent when nobody knows. */
  published?: PartialDate;
  language: string;
  blocks: TextBlock[];
  /** In reading order, linked or not: the one list from which all else is drawn. */
  mentions: Mention[];
  /** In order of first mention. */
  terms: TermInReport[];
  topics: FiledTopic[];
}

/** One report under one topic. `via` names the narrower topic that brought it here. */
export interface TopicEntry {
  report: Report;
  via?: Topic;
}

/** One report that mentions a term. */
export interface Backlink {
  report: Report;
  mentions: Mention[];
}

export interface Library {
  /** Newest first; reports without a date last; ties by address. */
  reports: Report[];
  /** By name. */
  terms: Term[];
  term: ReadonlyMap<string, Term>;
  topics: Topic[];
  topic: ReadonlyMap<string, Topic>;
  events: TimelineEvent[];
  /** Topics without a broader one. */
  rootTopics: Topic[];
  /** Narrower topics of a topic, in the scheme's order. */
  narrower: ReadonlyMap<string, Topic[]>;
  /** Reports under a topic, narrower topics included, newest first. */
  filed: ReadonlyMap<string, TopicEntry[]>;
  /** Topics to which a term belongs. */
  topicsOfTerm: ReadonlyMap<string, Topic[]>;
  /** Reports that mention a term, newest first. */
  backlinks: ReadonlyMap<string, Backlink[]>;
  /** What found the mentions, for finding them in other texts too. */
  matcher: Matcher;
}

export interface LibraryInput {
  articles: readonly Article[];
  terms: readonly Term[];
  topics: readonly Topic[];
  events: readonly TimelineEvent[];
  matcher: Matcher;
  /** Prose knows how Markdown reads, the core does not. */
  wordsOf: (article: Article) => Words;
  defaultLanguage: string;
  linkMode: 'first' | 'section' | 'all';
}

/** Builds the library once for an edition; every page draws from it. */
export function buildLibrary(input: LibraryInput): Library {
  const terms = [...input.terms].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const term = new Map(terms.map((entry) => [entry.id, entry]));
  const topics = [...input.topics];
  const topic = new Map(topics.map((entry) => [entry.id, entry]));
  const topicsOfTerm = groupBy(topics, (entry) => entry.terms);
  const reports = input.articles
    .map((article) => toReport(article, input, term, topic, topicsOfTerm))
    .sort(newestFirst);
  return {
    reports,
    terms,
    term,
    topics,
    topic,
    events: [...input.events].sort((a, b) => compareDates(a.date, b.date)),
    rootTopics: topics.filter((entry) => !entry.broader),
    narrower: groupBy(topics, (entry) => (entry.broader ? [entry.broader] : [])),
    filed: fileReports(reports, topic),
    topicsOfTerm,
    backlinks: collectBacklinks(reports),
    matcher: input.matcher,
  };
}

/** The topics from the widest down to this one. */
export function trailOf(library: Library, topic: Topic): Topic[] {
  const above = topic.broader && library.topic.get(topic.broader);
  return above ? [...trailOf(library, above), topic] : [topic];
}

function toReport(
  article: Article,
  input: LibraryInput,
  term: ReadonlyMap<string, Term>,
  topic: ReadonlyMap<string, Topic>,
  topicsOfTerm: ReadonlyMap<string, Topic[]>,
): Report {
  const { sidecar } = article;
  const published = sidecar.published ?? ownDate(article)?.date;
  const language = languageOf(article.text, sidecar.language, input.defaultLanguage);
  const words = input.wordsOf(article);
  const { blocks } = words;
  const mentions = input.matcher.find(blocks, {
    linkMode: input.linkMode,
    ...(sidecar.terms && { terms: sidecar.terms }),
  });
  const terms = groupMentions(mentions, term);
  return {
    article,
    slug: article.slug,
    headline: headlineOf(article, words, language),
    ...(published && { published }),
    language,
    blocks,
    mentions,
    terms,
    topics: fileUnder(article, terms, topic, topicsOfTerm),
  };
}

function groupMentions(
  mentions: readonly Mention[],
  term: ReadonlyMap<string, Term>,
): TermInReport[] {
  const groups = new Map<string, TermInReport>();
  for (const mention of mentions) {
    const found = groups.get(mention.term);
    if (found) {
      found.mentions.push(mention);
      continue;
    }
    const entry = term.get(mention.term);
    if (entry && mention.why !== 'excluded') {
      groups.set(mention.term, { term: entry, mentions: [mention] });
    }
  }
  return [...groups.values()];
}

function collectBacklinks(reports: readonly Report[]) {
  const backlinks = new Map<string, Backlink[]>();
  for (const report of reports) {
    for (const { term, mentions } of report.terms) append(backlinks, term.id, { report, mentions });
  }
  return backlinks;
}

function newestFirst(a: Report, b: Report): number {
  if (a.published && b.published) {
    return compareDates(b.published, a.published) || compareText(a.slug, b.slug);
  }
  if (a.published || b.published) return a.published ? -1 : 1;
  return compareText(a.slug, b.slug);
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
