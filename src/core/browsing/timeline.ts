import { byYear } from '../library/archive.ts';
import type { Library, Report } from '../library.ts';
import type { Source } from '../schema/article.ts';
import { compareDates, type PartialDate } from '../schema/dates.ts';
import type { Term } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';

/** An event of the line: what happened, and where that can be read. */
export interface TimelineFact {
  label: string;
  sources: Source[];
  /** The term whose history it belongs to, if it is one term's. */
  term?: Term;
  /** True where no source was read for it. */
  unverified?: boolean;
}

/** One point of the line: an event, a report, or the reports of a year where they are too many to list. */
export type TimelineEntry = { date: PartialDate } & (
  | { kind: 'event'; fact: TimelineFact }
  | { kind: 'report'; report: Report }
  | { kind: 'year'; count: number }
);

export interface Timeline {
  /** Oldest first. A less precise date stands before the days that it may mean. */
  entries: TimelineEntry[];
  /** Reports without a date, which have no place on the line. */
  undated: number;
}

/** With more reports than this the line shows how many there were in each year. */
const maxSingleReports = 24;

/** The history of a term: its own dates, events that name it, and the reports that mention it. */
export function timelineOfTerm(library: Library, term: Term): Timeline {
  const events = library.events.filter((event) => event.terms.includes(term.id));
  const reports = (library.backlinks.get(term.id) ?? []).map(({ report }) => report);
  const dates = datesWithoutEvent(term, library).map((date) => fromDate(term, date, false));
  return timelineOf([...dates, ...events.map(fromEvent)], reports);
}

/** The history of a topic and of the narrower ones: events filed there, dates of its treaties and resolutions, its reports. */
export function timelineOfTopic(library: Library, topic: Topic): Timeline {
  const scope = [topic, ...narrowerOf(library, topic)];
  const ids = new Set(scope.map(({ id }) => id));
  const terms = new Set(scope.flatMap((entry) => entry.terms));
  const events = library.events.filter((event) => event.topics.some((id) => ids.has(id)));
  const dates = [...terms]
    .flatMap((id) => library.term.get(id) ?? [])
    .filter(({ kind }) => kind === 'treaty' || kind === 'resolution')
    .flatMap((term) => datesWithoutEvent(term, library).map((date) => fromDate(term, date, true)));
  const reports = (library.filed.get(topic.id) ?? []).map(({ report }) => report);
  return timelineOf([...events.map(fromEvent), ...dates], reports);
}

function narrowerOf(library: Library, topic: Topic): Topic[] {
  const below = library.narrower.get(topic.id) ?? [];
  return below.flatMap((entry) => [entry, ...narrowerOf(library, entry)]);
}

/** The dates of a term, but for those on which an event that names it stands. */
const datesWithoutEvent = (term: Term, { events }: Library) =>
  term.dates.filter(
    ({ date }) => !events.some((event) => event.date === date && event.terms.includes(term.id)),
  );

/** In a term's own history its name needs no saying; among others it does. */
const fromDate = (
  term: Term,
  { date, label, unverified, sources = [] }: Term['dates'][number],
  named: boolean,
): TimelineEntry => ({
  date,
  kind: 'event',
  fact: {
    label,
    sources,
    ...(named && { term }),
    ...(unverified && { unverified }),
  },
});

const fromEvent = ({ date, label, sources }: Library['events'][number]): TimelineEntry => ({
  date,
  kind: 'event',
  fact: { label, sources },
});

function timelineOf(events: TimelineEntry[], reports: readonly Report[]): Timeline {
  const dated = reports.filter((report) => report.published);
  const entries = [...events, ...reportEntries(dated)];
  entries.sort((a, b) => compareDates(a.date, b.date) || order(a) - order(b));
  return { entries, undated: reports.length - dated.length };
}

function reportEntries(dated: readonly Report[]): TimelineEntry[] {
  if (dated.length <= maxSingleReports) {
    return dated.map((report) => ({ date: report.published ?? '', kind: 'report', report }));
  }
  return byYear(dated, ({ published }) => published).map(([year, { length }]) => ({
    date: year,
    kind: 'year',
    count: length,
  }));
}

const order = ({ kind }: TimelineEntry) => (kind === 'event' ? 0 : kind === 'year' ? 1 : 2);
