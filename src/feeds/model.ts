import { describe } from '../core/browsing/describe.ts';
import { languageAttributes } from '../core/browsing/direction.ts';
import type { SiteContext } from '../core/data/structured-data.ts';
import { lastChange, updatesOf } from '../core/library/updated.ts';
import type { Library, Report } from '../core/library.ts';
import { oncePer, oncePerValue } from '../core/once.ts';
import type { Source } from '../core/schema/article.ts';
import { formatDate, isDay, newest, startOf } from '../core/schema/dates.ts';
import type { Topic } from '../core/schema/topic.ts';
import { urlsFor } from '../core/urls.ts';
import { attributes, html } from '../prose/html.ts';
import { markdownHtml } from '../prose/markdown.ts';
import { plainReportHtml } from '../prose/report-html.ts';

/** A report as every feed format shows it. Addresses are absolute. */
interface FeedItem {
  /** The page's address: it stays, and is the same in every feed, so that readers show a report once. */
  id: string;
  title: string;
  summary: string;
  /** The report's words without our links; what is ours follows, set apart. */
  html: string;
  language: string;
  /** Only where the day is known. */
  published?: Date;
  /** Of the newest change, only where its day is known. */
  modified?: Date;
  /** The same for formats that insist on a date: as near as anybody knows. */
  updated: Date;
  publisher?: string;
  original?: string;
  topics: string[];
}

export interface FeedModel {
  title: string;
  description: string;
  language: string;
  publisher: string;
  home: string;
  self: Record<FeedFormat, string>;
  stylesheet: string;
  /** Of the newest change in it, never of the build: the same edition gives the same bytes. */
  updated: Date;
  items: FeedItem[];
}

export type FeedFormat = 'rss' | 'atom' | 'json';

/** The file of each format, its name and its media type. */
export const feedFormats: Record<FeedFormat, { file: string; name: string; type: string }> = {
  rss: { file: 'feed.xml', name: 'RSS', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', name: 'Atom', type: 'application/atom+xml' },
  json: { file: 'feed.json', name: 'JSON Feed', type: 'application/feed+json' },
};

interface FeedContext extends SiteContext {
  library: Library;
  site: SiteContext['site'] & { feedSize: number };
}

/** The feed of the newest reports: all of them, or those under one topic. */
export function feedModel(
  { library, urls, absolute, site }: FeedContext,
  topic?: Topic,
): FeedModel {
  const home = topic ? urls.topic(topic.id) : urls.home();
  const reports = topic
    ? (library.filed.get(topic.id) ?? []).map(({ report }) => report)
    : library.reports;
  const htmlOf = itemHtml(absolute(urls.home()));
  const items = reports
    .slice(0, site.feedSize)
    .map((report) =>
      feedItem(report, htmlOf(report), absolute(urls.article(report.slug)), site.language),
    );
  const self = (format: FeedFormat) => absolute(home + feedFormats[format].file);
  return {
    title: topic ? `${topic.name} | ${site.name}` : site.name,
    description: topic?.description ?? site.description,
    language: site.language,
    publisher: site.name,
    home: absolute(home),
    self: { rss: self('rss'), atom: self('atom'), json: self('json') },
    stylesheet: urls.file('feed.css'),
    updated: new Date(Math.max(0, ...items.map((item) => item.updated.getTime()))),
    items,
  };
}

function feedItem(
  report: Report,
  { words, ours }: ItemHtml,
  id: string,
  siteLanguage: string,
): FeedItem {
  const { published, language, article, terms, topics } = report;
  const { source } = article.sidecar;
  const its = attributes(languageAttributes(language, siteLanguage)).text;
  const last = lastChange(report);
  // Atom asks for a date even where nobody knows one: then the day on which an explanation on the page was last checked.
  const changed = last ?? newest(terms.map(({ term }) => term.reviewed));
  return {
    id,
    title: report.headline.text,
    summary: article.sidecar.standfirst ?? describe(report),
    html: its ? `<div${its}>\n${words}</div>\n${ours}` : words + ours,
    language,
    ...(published && isDay(published) && { published: startOf(published) }),
    ...(last && isDay(last) && { modified: startOf(last) }),
    updated: startOf(changed ?? '1970'),
    ...(source && { publisher: source.name }),
    ...(source?.url && { original: source.url }),
    topics: topics.map(({ topic }) => topic.name),
  };
}

/** What a report's own words are, and what is ours. */
interface ItemHtml {
  words: string;
  ours: string;
}

/** Made once, though a report stands in the feeds of several topics and formats. Addresses begin with that of the site. */
const itemHtml = oncePerValue((home: string) => {
  const { fromRoot } = urlsFor(home);
  return oncePer((report: Report): ItemHtml => {
    const { sidecar } = report.article;
    const { note } = sidecar;
    const ours = [
      note &&
        `<h2>Editor’s note</h2>\n${markdownHtml(note.text, fromRoot, 'note-')}\n${sourcesHtml(note.sources)}`,
      ...updatesOf(sidecar).map(
        ({ date, text, sources }, index) =>
          `<h2>What happened next: ${formatDate(date)}</h2>\n${markdownHtml(text, fromRoot, `update-${index + 1}-`)}\n${sourcesHtml(sources)}`,
      ),
    ].filter(Boolean);
    return {
      words: plainReportHtml(report, fromRoot),
      ours: ours.length > 0 ? `<hr>\n${ours.join('\n')}` : '',
    };
  });
});

const sourcesHtml = (sources: readonly Source[]) =>
  html`<ul>${sources.map(({ title, url }) => html`<li><a href="${url}">${title}</a></li>`)}</ul>`
    .text;
