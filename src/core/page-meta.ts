import type { Thing } from 'schema-dts';
import type { Cited } from './citation.ts';

/** What a page says of itself to machines, beyond its title and description. */
export interface PageMeta {
  /** What the page describes, as JSON-LD. */
  things?: readonly Thing[];
  /** A report or term that can be cited: its tags let reference managers recognise the page. */
  cited?: Cited;
  /** The topic whose feeds belong to the page. */
  topic?: { id: string; name: string };
  /** Of a report or term: the file name of its own social image. */
  image?: string | undefined;
}

/** Highwire tags, by which reference managers know a page. Only what is known is said. */
export function highwireTags(work: Cited): [name: string, content: string][] {
  const { title, author, date, language, url, container } = work;
  const tags: [string, string | undefined][] = [
    ['citation_title', title],
    ['citation_author', author],
    ['citation_publication_date', date?.replaceAll('-', '/')],
    ['citation_publisher', container],
    ['citation_language', language],
    ['citation_public_url', url],
  ];
  return tags.filter((tag): tag is [string, string] => tag[1] !== undefined);
}
