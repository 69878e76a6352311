import type { Report } from '../library.ts';
import { isOwnWriting, writerOf } from '../schema/article.ts';
import { formatDate, monthName, type PartialDate } from '../schema/dates.ts';
import type { Term } from '../schema/term.ts';
import { babelName } from './babel.ts';

/** What there is to cite. A part that nobody knows is absent, never guessed. */
export interface Cited {
  kind: 'report' | 'term';
  id: string;
  title: string;
  /** True where the title is not the work's own, but given by us: styles set it in brackets. */
  supplied: boolean;
  /** An organisation's name, kept whole. */
  author?: string;
  date?: PartialDate;
  /** The site, or the glossary of the site. */
  container: string;
  language: string;
  url: string;
}

export function citeReport(report: Report, url: string, siteName: string): Cited {
  const { article, headline } = report;
  const { source } = article.sidecar;
  const author = writerOf(article, siteName);
  const isGiven =
    headline.by === 'first-sentence' || (headline.by === 'editor' && !isOwnWriting(article));
  return {
    kind: 'report',
    id: report.slug,
    title: source?.headline ?? headline.text,
    supplied: !source?.headline && isGiven,
    ...(author && { author }),
    ...(report.published && { date: report.published }),
    container: siteName,
    language: report.language,
    url,
  };
}

export function citeTerm(term: Term, url: string, siteName: string, language: string): Cited {
  return {
    kind: 'term',
    id: term.id,
    title: term.name,
    supplied: false,
    author: siteName,
    date: term.reviewed,
    container: `${siteName} glossary`,
    language,
    url,
  };
}

/** APA, seventh edition; a work without an author begins with its title. */
export function apa(work: Cited): string {
  const date = `(${work.date ? yearFirst(work.date) : 'n.d.'}).`;
  const title = closed(titleOf(work));
  const opening = work.author ? [closed(work.author), date, title] : [title, date];
  const container = work.kind === 'term' ? `In ${work.container}.` : closed(work.container);
  // A site that is the author is not named twice.
  return [...opening, ...(work.author === work.container ? [] : [container]), work.url].join(' ');
}

/** Chicago, eighteenth edition, as in a bibliography. */
export function chicago(work: Cited): string {
  const title = work.supplied ? `${titleOf(work)}.` : `“${closed(work.title)}”`;
  const date = work.date ? dayInText(work.date) : 'n.d.';
  const place =
    work.kind === 'term'
      ? `In ${work.container}, ${date}.`
      : work.author && work.author !== work.container
        ? `${date.replace(/^n/, 'N')}${date.endsWith('.') ? '' : '.'} Republished by ${closed(work.container)}`
        : `${work.container}, ${closed(date)}`;
  return [work.author && closed(work.author), title, place, `${work.url}.`]
    .filter(Boolean)
    .join(' ');
}

/** BibTeX as every program reads it; braces keep the capitals and an organisation's name whole. */
export function bibtex(work: Cited): string {
  const [year, month, day] = work.date?.split('-') ?? [];
  const fields = {
    author: work.author && `{${texSafe(work.author)}}`,
    title: `{${texSafe(titleOf(work))}}`,
    howpublished: texSafe(work.container),
    year,
    month: month && monthName(month).slice(0, 3).toLowerCase(),
    day: day && String(Number(day)),
    url: work.url,
    langid: babelName(work.language),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => {
    if (!value) return [];
    // "apr" is a macro that styles define; a number is printed as one.
    return [`  ${name} = ${name === 'month' ? value : `{${value}}`}`];
  });
  return `@misc{${work.id},\n${lines.join(',\n')}\n}`;
}

/** One item of CSL-JSON, which reference managers exchange. */
export function cslJson(work: Cited): Record<string, unknown> {
  return {
    id: work.id,
    type: work.kind === 'report' ? 'article-newspaper' : 'entry-dictionary',
    title: titleOf(work),
    ...(work.author && { author: [{ literal: work.author }] }),
    ...(work.date && { issued: { 'date-parts': [work.date.split('-').map(Number)] } }),
    'container-title': work.container,
    language: work.language,
    URL: work.url,
  };
}

/** OpenURL fields for the title of a COinS span; `rft.type` is what Zotero names the kind of work. */
export function coins(work: Cited): string {
  const fields = {
    ctx_ver: 'Z39.88-2004',
    rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
    'rft.type': work.kind === 'report' ? 'newspaperArticle' : 'dictionaryEntry',
    'rft.title': titleOf(work),
    'rft.source': work.container,
    'rft.identifier': work.url,
    'rft.language': work.language,
    ...(work.author && { 'rft.aucorp': work.author }),
    ...(work.date && { 'rft.date': work.date }),
  };
  // Takes a third of the time of URLSearchParams. A lone surrogate cannot be encoded.
  return Object.entries(fields)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');
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

const titleOf = ({ title, supplied }: Cited) => (supplied ? `[${title}]` : title);

/** With a full stop, unless it ends a sentence already. */
const closed = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** "2024, April 5" */
function yearFirst(date: PartialDate): string {
  const [day, month, year] = parts(date);
  return year + (month ? `, ${[month, day].filter(Boolean).join(' ')}` : '');
}

/** "April 5, 2024" */
function dayInText(date: PartialDate): string {
  const [day, month, year] = parts(date);
  return day ? `${month} ${day}, ${year}` : [month, year].filter(Boolean).join(' ');
}

function parts(date: PartialDate): [string | undefined, string | undefined, string] {
  const words = formatDate(date).split(' ');
  return [words.at(-3), words.at(-2), words.at(-1) as string];
}

const tex: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const texSafe = (text: string) =>
  text.replace(/[\\{}$&#%_~^]/g, (character) => tex[character] ?? `\\${character}`);
