import type { Thing } from 'schema-dts';
import { type Cited, highwireTags } from '../core/data/citation.ts';
import { jsonLd } from '../core/data/structured-data.ts';
import { feedFormats } from '../feeds/model.ts';
import { type Html, html, trusted } from '../prose/html.ts';
import { site } from '../site.ts';
import { socialImage } from '../social/address.ts';
import { absolute, urls } from '../urls.ts';

/** What a page says of itself. */
export interface PageHead {
  title: string;
  description: string;
  /** The page's own address. */
  href: string;
  /** The original's address, where the editor says that it is the one to be indexed. */
  canonical?: string | undefined;
  /** Where readers are sent on at once. */
  redirect?: string;
  /** The front page bears the site's name. */
  home?: boolean;
  /** What the page describes, as JSON-LD. */
  things?: readonly Thing[];
  /** A report or term that can be cited: its tags let reference managers recognise the page. */
  cited?: Cited;
  /** The topic whose feeds belong to the page. */
  topic?: { id: string; name: string };
  /** Of a report or term: the file name of its own social image. */
  image?: string;
}

/** The part of a page's head that no other page has. */
export function headHtml(head: PageHead): Html {
  const { title, description, href, canonical, redirect, home } = head;
  const { things = [], cited, topic, image } = head;
  const fullTitle = home ? `${site.name}: ${site.tagline}` : `${title} | ${site.name}`;
  const shown = home ? fullTitle : title;
  const address = absolute(href);
  const picture = socialImage(image, shown, site);
  return html`
    <title>${fullTitle}</title>
    ${redirect && html`<meta http-equiv="refresh" content="0; url=${redirect}">`}
    <meta name="description" content="${description}">
    <link rel="canonical" href="${canonical ?? address}">
    <meta property="og:title" content="${shown}">
    <meta property="og:description" content="${description}">
    <meta property="og:type" content="${cited?.kind === 'report' ? 'article' : 'website'}">
    <meta property="og:url" content="${address}">
    <meta property="og:image" content="${absolute(urls.file(picture.file))}">
    <meta property="og:image:alt" content="${picture.alt}">
    ${cited && highwireTags(cited).map(([name, content]) => html`<meta name="${name}" content="${content}">`)}
    ${topic && feedLinks(urls.topic(topic.id), `${topic.name} | ${site.name}`)}
    ${things.length > 0 && html`<script type="application/ld+json">${trusted(jsonLd(things))}</script>`}`;
}

/** Where feed readers find the feeds of a page, or of the whole site. */
export const feedLinks = (home: string, title: string): Html[] =>
  Object.values(feedFormats).map(
    ({ file, name, type }) =>
      html`<link rel="alternate" type="${type}" title="${title} (${name})" href="${home + file}">`,
  );
