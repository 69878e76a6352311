import { directionOf } from '../core/browsing/direction.ts';
import { counted } from '../core/counted.ts';
import { excerptAround, isMostlyUnspaced } from '../core/search/unspaced.ts';
import type { Found, FoundData } from './pagefind.ts';

const kinds: Record<string, string> = { term: 'Term', topic: 'Topic', report: 'Report' };

/** A result as an item of the list. Its words come as text and never as markup. */
export async function resultItem(found: Found, query: string): Promise<HTMLLIElement> {
  const data = await found.data();
  const { url, meta } = data;
  const item = document.createElement('li');
  const heading = item.appendChild(document.createElement('h2'));
  const link = heading.appendChild(document.createElement('a'));
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const kind = item.appendChild(document.createElement('p'));
  kind.className = 'kind';
  kind.textContent = aboutLine(data);
  const words = item.appendChild(document.createElement('p'));
  words.className = 'excerpt';
  words.append(...shownOf(data, query));
  const language = data.filters['language']?.[0];
  if (language) {
    for (const element of [heading, words]) {
      element.lang = language;
      element.dir = directionOf(language);
    }
  }
  return item;
}

/** "Term · treaty, mentioned in 2 reports". */
function aboutLine({ meta, filters }: FoundData): string {
  const kind = filters['kind']?.[0] ?? '';
  const reports = counted(Number(filters['reports']?.[0] ?? 0), 'report');
  const about = {
    term: [meta['about'], filters['reports']?.[0] !== '0' && `mentioned in ${reports}`],
    topic: [reports],
    report: [!filters['year'] && 'date not known', meta['about']],
  }[kind];
  return [kinds[kind], about?.filter(Boolean).join(', ')].filter(Boolean).join(' · ');
}

function shownOf({ content, excerpt, meta }: FoundData, query: string): Node[] {
  if (meta['lead']) return marked(meta['lead'], query);
  const unspaced = isMostlyUnspaced(query) || isMostlyUnspaced(content);
  return unspaced ? withMarks(excerptAround(content, query)) : fromExcerpt(excerpt);
}

/** Pagefind's excerpt is escaped text with <mark> around what was found. */
function fromExcerpt(excerpt: string): Node[] {
  return withMarks(excerpt.split(/<mark>(.*?)<\/mark>/).map(plain));
}

/** Marks words that begin as one of the query's does, with "treaty" for "treaties"; one of few letters only as a whole word. */
function marked(text: string, query: string): Node[] {
  const words = query.match(/[\p{L}\p{N}]{2,}/gu);
  if (!words) return [new Text(text)];
  const beginnings = words.map((word) =>
    word.length < 4
      ? `${word}(?![\\p{L}\\p{N}])`
      : word.replace(/(?<=.{4})(?:e?s|ed|ing)$/, '').replace(/[iy]$/, '[iy]'),
  );
  return withMarks(
    text.split(new RegExp(`(?<![\\p{L}\\p{N}])((?:${beginnings.join('|')})[\\p{L}\\p{N}]*)`, 'iu')),
  );
}

/** What stands at odd places is marked. */
function withMarks(parts: string[]): Node[] {
  return parts.map((part, index) => {
    if (index % 2 === 0) return new Text(part);
    const element = document.createElement('mark');
    element.textContent = part;
    return element;
  });
}

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string) =>
  text.replace(/&(?:lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign).replace(/&amp;/g, '&');
