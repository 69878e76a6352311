import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { escapeHtml } from '../prose/escape.ts';
import { type FeedFormat, type FeedModel, feedFormats } from './model.ts';

/** A feed as it is served. */
export const feedResponse = (feed: FeedModel, format: FeedFormat): Response =>
  new Response(writers[format](feed), {
    headers: { 'content-type': `${feedFormats[format].type}; charset=utf-8` },
  });

/** A feed as text. */
export const writers: Record<FeedFormat, (feed: FeedModel) => string> = { rss, atom, json };

// Browsers have dropped XSLT, but still show XML with a CSS stylesheet.
const stylesheets = (feed: FeedModel) => [{ type: 'text/css', href: feed.stylesheet }];

function rss(feed: FeedModel): string {
  const xml = generateRssFeed(
    {
      title: feed.title,
      link: feed.home,
      description: feed.description,
      language: feed.language,
      lastBuildDate: feed.updated,
      atom: { links: [{ href: feed.self.rss, rel: 'self', type: feedFormats.rss.type }] },
      items: feed.items.map((item) => ({
        title: item.title,
        link: item.id,
        guid: { value: item.id, isPermaLink: true },
        // Readers take a description as HTML.
        description: escapeHtml(item.summary),
        content: { encoded: item.html },
        categories: item.topics.map((name) => ({ name })),
        dc: { languages: [item.language], ...(item.publisher && { creators: [item.publisher] }) },
        ...(item.published && { pubDate: item.published }),
      })),
    },
    { stylesheets: stylesheets(feed) },
  );
  return explained(xml, '<channel>', feed, 'rss');
}

function atom(feed: FeedModel): string {
  const xml = generateAtomFeed(
    {
      id: feed.self.atom,
      title: { value: feed.title, type: 'text' },
      subtitle: { value: feed.description, type: 'text' },
      updated: feed.updated,
      authors: [{ name: feed.publisher }],
      links: [
        { href: feed.home, rel: 'alternate', type: 'text/html' },
        { href: feed.self.atom, rel: 'self', type: feedFormats.atom.type },
      ],
      entries: feed.items.map((item) => ({
        id: item.id,
        title: { value: item.title, type: 'text' },
        updated: item.updated,
        summary: { value: item.summary, type: 'text' },
        content: { value: item.html, type: 'html', xml: { lang: item.language } },
        categories: item.topics.map((term) => ({ term })),
        links: [
          { href: item.id, rel: 'alternate', type: 'text/html' },
          ...(item.original ? [{ href: item.original, rel: 'via' }] : []),
        ],
        ...(item.publisher && { authors: [{ name: item.publisher }] }),
        ...(item.published && { published: item.published }),
      })),
      xml: { lang: feed.language },
    },
    { stylesheets: stylesheets(feed) },
  );
  return explained(xml, /<feed[^>]*>/, feed, 'atom');
}

function json(feed: FeedModel): string {
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.self.json,
    description: feed.description,
    user_comment: howToUse,
    language: feed.language,
    authors: [{ name: feed.publisher, url: feed.home }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.id,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      language: item.language,
      tags: item.topics,
      ...(item.original && { external_url: item.original }),
      ...(item.publisher && { authors: [{ name: item.publisher }] }),
      ...(item.published && { date_published: item.published }),
      ...(item.modified && { date_modified: item.modified }),
    })),
  }) as object;
  // The writer leaves an empty list out, though the format requires it.
  return JSON.stringify(feed.items.length > 0 ? written : { ...written, items: [] });
}

const howToUse =
  'This is a feed: a list of the newest reports for a feed reader. Copy the address of this page into your feed reader, and new reports will come to you.';

/** Puts a few words for people into the feed, as XHTML: browsers show and link them, feed readers pass them over. */
function explained(xml: string, opening: string | RegExp, feed: FeedModel, format: FeedFormat) {
  const words =
    `<p xmlns="http://www.w3.org/1999/xhtml">${howToUse} Its address: <code>${escapeHtml(feed.self[format])}</code>. ` +
    `<a href="${escapeHtml(feed.home)}">Read these reports on the site</a></p>`;
  return withoutForbidden(xml).replace(opening, (tag) => `${tag}\n  ${words}`);
}

/** XML 1.0 knows no control characters but tab and line ends, and no half of a surrogate pair. */
const withoutForbidden = (xml: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to find
  xml.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
