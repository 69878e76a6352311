import type { PartialDate } from './dates.ts';

/** A stretch of a text: UTF-16 offsets, `start` included, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The recognised parts of a report, as stretches of its own text (the decoded file without a BOM). What `headOf` gives
 * and the paragraphs together are all of it.
 */
export interface SeedParts {
  /** A block of one or two lines before the text that does not end like a sentence, or is a question; or any above a byline or date. */
  headline?: Span;
  /** A few words above the headline that file it: "Security Council", "Analysis". */
  kicker?: Span;
  /** A block of its own before the text that says who wrote it, "By Jane Doe", and maybe when. */
  byline?: Span;
  /** A block of its own before the text that holds nothing but a date; below the headline, the place and the like, too. */
  date?: Span;
  /** Blocks before the text that are addressed to editors, "EMBARGOED UNTIL 10:00 GMT". */
  notices?: Span[];
  /** Other blocks between the headline and a byline or date: a standfirst, the caption of a picture, a post. */
  others?: Span[];
  /** A leading credit with its brackets and a dash behind them, as in "(MENAFN)" or "(Reuters) -". It is part of the first paragraph. */
  credit?: Span;
  /** A leading dateline up to its dash, as in "NEW YORK, April 19 (Reuters) -". Part of the first paragraph. */
  dateline?: Span;
  /** The paragraphs in reading order, each trimmed; hard line breaks stay inside as they came. */
  paragraphs: Span[];
}

/** What stands before the paragraphs, in the order of the file. */
export const headOf = ({
  kicker,
  headline,
  byline,
  date,
  notices = [],
  others = [],
}: SeedParts): Span[] =>
  [kicker, headline, byline, date, ...notices, ...others]
    .filter((part) => part !== undefined)
    .sort((a, b) => a.start - b.start);

/** A source that a reader can open. */
export interface Source {
  title: string;
  url: string;
  /** True where the address itself was not opened. */
  unverified?: boolean;
}

/** What the editor says about a report: the sidecar `<id>.yaml`, or the frontmatter of `<id>.md`. */
export interface Sidecar {
  headline?: string;
  standfirst?: string;
  published?: PartialDate;
  source?: { name: string; url?: string; headline?: string; canonical?: boolean };
  /** BCP 47; the site's language if not given. */
  language?: string;
  /** Slugs under which the report stood before its file was renamed. */
  redirect_from?: string[];
  /** Topic ids that the editor states. */
  topics?: string[];
  /** The editor's note, set apart from the report. Paragraphs are divided by blank lines. */
  note?: { text: string; sources: Source[] };
  /** What happened after the report, in the order in which the editor wrote it. */
  updates?: { date: PartialDate; text: string; sources: Source[] }[];
  terms?: {
    /** Term ids never to be linked in this report. */
    exclude?: string[];
    /** Wordings of this report that are to count as a form of a term: { "forms of mass destruction": "weapons-of-mass-destruction" }. */
    force?: Record<string, string>;
    /** For a form that several terms claim: the term that is meant in this report. */
    decide?: Record<string, string>;
  };
}

/** A report: its own words, their parts, and what the editor says about it. */
export interface Article {
  /** The file's name without its ending. */
  id: string;
  /** The address: `[a-z0-9-]`, at most 100 bytes, unique. */
  slug: string;
  /** The file as an editor would name it, for messages: "seeds/x.txt". */
  file: string;
  format: 'text' | 'markdown';
  /** The decoded file without a BOM; for Markdown the body after its frontmatter. */
  text: string;
  /** Of the file's bytes as they came. */
  sha256: string;
  bytes: number;
  /** Of the bytes of its sidecar, if it has one. */
  sidecarSha256?: string;
  /** For Markdown, `paragraphs` are left empty: prose/markdown reads the body. */
  parts: SeedParts;
  sidecar: Sidecar;
}

/** The file that holds what the editor says about a report: a Markdown report is its own. */
export const sidecarOf = (file: string) => file.replace(/\.txt$/, '.yaml');

/** Who wrote a report: its publisher, or the site itself; undefined where nobody knows. */
export const writerOf = (article: Article, siteName: string): string | undefined =>
  article.sidecar.source?.name ?? (isOwnWriting(article) ? siteName : undefined);

/** True for the editor's own writing, taken from no publisher. */
export const isOwnWriting = ({ format, sidecar }: Pick<Article, 'format' | 'sidecar'>): boolean =>
  format === 'markdown' && !sidecar.source;
