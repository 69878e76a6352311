import { extractFromJson } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { feedModel } from '../../../src/feeds/model.ts';
import { writers } from '../../../src/feeds/write.ts';
import { absolute, article, libraryOf, site, topics, urls } from '../../support/library.ts';

const hostile = 'A </title><script>alert(1)</script> & ]]> "quote" \u0007';
const library = libraryOf(
  article('newest', '(X) The Star Pact holds.\nA veto & more <b>.', {
    headline: hostile,
    published: '2024-04-05',
    source: { name: 'Daily & Sons', url: 'https://daily.example/a?b=1&c=2' },
    note: { text: 'Our *note*.', sources: [{ title: 'S & T', url: 'https://s.example/?a&b' }] },
    updates: [{ date: '2024-05-06', text: 'Then this.', sources: [] }],
  }),
  article('month-only', 'One.', { published: '2024-03' }),
  article('undated', 'The Star Pact again.'),
  article('too-many', 'Also undated.'),
);
const feed = feedModel({ library, urls, absolute, site });
const text = {
  rss: writers.rss(feed),
  atom: writers.atom(feed),
  json: writers.json(feed),
};
const words = '<p>(X) The Star Pact holds.</p>\n<p>A veto &amp; more &lt;b&gt;.</p>\n';
const wellFormed = (xml: string) => Boolean(new XMLParser().parse(xml, true));
const decoded = (html: string) =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const address = 'https://wire.example/base/articles/newest/';

describe('the model', () => {
  it('holds the newest reports up to the size of a feed', () => {
    expect(feed.items.map((item) => item.id.split('/').at(-2))).toEqual([
      'newest',
      'month-only',
      'too-many',
    ]);
  });

  it('sets what is ours apart from the words of the report', () => {
    const [before, after] = (feed.items[0]?.html ?? '').split('<hr>');
    expect(before).toBe(words);
    expect(after).toContain('<h2>Editor’s note</h2>\n<p>Our <em>note</em>.</p>');
    expect(after).toContain('<a href="https://s.example/?a&amp;b">S &amp; T</a>');
    expect(after).toContain('What happened next: 6 May 2024');
  });

  it('has whole addresses, also of pages that an editor names from the root of the site on', () => {
    const text = '[One](/about/) and [two](/base/about/).';
    const own = {
      ...article('a', text, { note: { text, sources: [] } }),
      format: 'markdown',
    } as const;
    const [item] = feedModel({ library: libraryOf(own), urls, absolute, site }).items;
    expect(item?.html.match(/https:\/\/wire\.example\/base\/about\//g)).toHaveLength(4);
  });

  it('names no part of an item twice', () => {
    const withNotes = libraryOf(
      article('a', 'Words.', {
        note: { text: 'Ours[^1].\n\n[^1]: A.', sources: [] },
        updates: [{ date: '2024', text: 'Then[^1].\n\n[^1]: B.', sources: [] }],
      }),
    );
    const [item] = feedModel({ library: withNotes, urls, absolute, site }).items;
    const ids = [...(item?.html ?? '').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says in which language and direction words are that are not in the site’s', () => {
    const arabic = libraryOf(
      article('a', 'كلمات.', { language: 'ar', note: { text: 'Ours.', sources: [] } }),
    );
    const [item] = feedModel({ library: arabic, urls, absolute, site }).items;
    expect(item?.html).toMatch(/^<div lang="ar" dir="rtl">\n<p>كلمات\.<\/p>\n<\/div>\n<hr>/);
  });

  it('states a day of publication only where the day is known, and dates itself by its newest change', () => {
    expect(feed.items.map((item) => item.published?.toISOString())).toEqual([
      '2024-04-05T00:00:00.000Z',
      undefined,
      undefined,
    ]);
    expect(feed.updated.toISOString()).toBe('2024-05-06T00:00:00.000Z');
  });

  it('dates an undated report by the last check of its terms, where a format insists', () => {
    const [only] = feedModel({
      library: libraryOf(article('a', 'Star Pact.')),
      urls,
      absolute,
      site,
    }).items;
    expect(only?.updated.toISOString()).toBe('2026-01-02T00:00:00.000Z');
  });

  it('gives a report the same id in the feed of a topic', () => {
    const topic = feedModel({ library, urls, absolute, site }, topics[1]);
    expect(topic.title).toBe('Space & law | Test Wire');
    expect(topic.self.rss).toBe('https://wire.example/base/topics/space/feed.xml');
    expect(topic.items.map((item) => item.id)).toContain(address);
  });
});

describe.each(['rss', 'atom'] as const)('%s', (format) => {
  it('is well-formed XML with a stylesheet and an explanation', () => {
    expect(wellFormed(text[format])).toBe(true);
    expect(text[format]).toMatch(/<\?xml-stylesheet [^>]*type="text\/css"/);
    expect(text[format]).toContain('href="/base/feed.css"');
    expect(text[format]).toContain('<p xmlns="http://www.w3.org/1999/xhtml">This is a feed');
  });

  it('says the same to rss-parser', async () => {
    const read = await new Parser().parseString(text[format]);
    expect(read.title).toBe('Test Wire');
    expect(read.link).toBe('https://wire.example/base/');
    expect(read.items).toHaveLength(3);
    const [first] = read.items;
    expect(first?.title?.trim()).toBe(hostile.replace('\u0007', '\ufffd'));
    expect(first?.link).toBe(address);
    expect(first?.[format === 'rss' ? 'guid' : 'id']).toBe(address);
    expect(first?.[format === 'rss' ? 'content:encoded' : 'content']?.trim()).toBe(
      feed.items[0]?.html.trim(),
    );
    expect(first?.isoDate).toBe('2024-04-05T00:00:00.000Z');
  });

  it('says the same to feed-parser', () => {
    const read = parseFeed(text[format]);
    expect(read.title).toBe('Test Wire');
    expect(read.language).toBe('en');
    expect(read.items).toHaveLength(3);
    const [first] = read.items;
    expect(first?.id).toBe(address);
    expect(first?.url).toBe(address);
    // This parser decodes entities inside CDATA once more than XML does.
    expect(first?.content).toBe(decoded(feed.items[0]?.html.trim() ?? ''));
    expect(first?.published?.toISOString()).toBe('2024-04-05T00:00:00.000Z');
    expect(first?.authors.map(({ name }) => name)).toEqual(['Daily & Sons']);
    expect(first?.categories.map(({ term }) => term)).toEqual(['Space & law']);
  });
});

describe('the elements that the formats require', () => {
  it('RSS 2.0: title, link and description of the channel; a title or description in each item', () => {
    expect(text.rss).toMatch(/<channel>[\s\S]*?<title>[\s\S]*?<link>[\s\S]*?<description>/);
    expect(text.rss.match(/<item>\s*<title>/g)).toHaveLength(3);
  });

  it('Atom: id, title, updated and author, of the feed and of each entry', () => {
    const [head, ...entries] = text.atom.split('<entry>');
    for (const part of [head, ...entries]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(part?.match(new RegExp(`<${name}[ >]`, 'g'))).toHaveLength(1);
      }
    }
    expect(head).toMatch(/<author>\s*<name>Test Wire</);
    expect(head).toContain('rel="self"');
  });

  it('JSON Feed 1.1: version, title and items with ids and content', () => {
    const read = JSON.parse(text.json);
    expect(read.version).toBe('https://jsonfeed.org/version/1.1');
    expect(read.title).toBe('Test Wire');
    expect(read.feed_url).toBe('https://wire.example/base/feed.json');
    expect(read.items[0]).toMatchObject({
      id: address,
      url: address,
      external_url: 'https://daily.example/a?b=1&c=2',
      date_published: '2024-04-05T00:00:00.000Z',
      date_modified: '2024-05-06T00:00:00.000Z',
      content_html: feed.items[0]?.html,
    });
    for (const { date_published, date_modified } of read.items.slice(1)) {
      expect([date_published, date_modified]).toEqual([undefined, undefined]);
    }
  });

  it('JSON Feed is read by a reader that we did not write', () => {
    const read = extractFromJson(text.json, { useISODateFormat: false });
    expect(read).toMatchObject({ title: 'Test Wire', link: 'https://wire.example/base/' });
    expect(read.entries?.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id));
    expect(read.entries?.[0]).toMatchObject({
      link: address,
      published: '2024-04-05T00:00:00.000Z',
    });
  });

  it('an empty edition still has feeds', () => {
    const empty = feedModel({ library: libraryOf(), urls, absolute, site });
    expect(wellFormed(writers.rss(empty))).toBe(true);
    expect(wellFormed(writers.atom(empty))).toBe(true);
    expect(JSON.parse(writers.json(empty)).items).toEqual([]);
  });
});
