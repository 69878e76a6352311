import type { APIRoute } from 'astro';
import { escapeHtml } from '../prose/escape.ts';
import { site } from '../site.ts';
import { absolute, urls } from '../urls.ts';

/** Lets a browser offer the site's search in its address bar. */
export const GET: APIRoute = () => {
  const address = (href: string) => escapeHtml(absolute(href));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(site.name.slice(0, 16))}</ShortName>
  <Description>${escapeHtml(`Reports, terms and topics of ${site.name}`.slice(0, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="16" width="16" type="image/svg+xml">${address(urls.file('favicon.svg'))}</Image>
  <Url type="text/html" template="${address(urls.search())}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(urls.file('opensearch.xml'))}"/>
</OpenSearchDescription>
`;
  return new Response(body, {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });
};
