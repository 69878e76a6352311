import { type PartialDate, yearOf } from '../schema/dates.ts';
import type { TimelineEntry } from './timeline.ts';

/** One year of the picture. Years without entries are left out, and the break before a year says so. */
export interface YearColumn {
  year: string;
  x: number;
  /** True when years between this one and the last are left out. */
  afterBreak: boolean;
  /** True where the year is written: not every one has room. */
  labelled: boolean;
}

/** One mark. It is as wide as what is known: a day is a point, a month or a year a stretch. */
export interface TimelineMark {
  kind: TimelineEntry['kind'];
  x: number;
  width: number;
  /** 0 stands next to the axis, 1 further out, and so on. */
  level: number;
  /** The length of the mark away from the axis, for reports that are counted together. */
  share: number;
}

interface TimelinePicture {
  columns: YearColumn[];
  marks: TimelineMark[];
  /** Levels that events and reports take, at least 1 each. */
  levels: { event: number; report: number };
}

const widestLabel = 44;
const pointWidth = 10;
const highestLevel = 5;

/** Places a timeline on a picture of a given width, in units of the drawing. Undefined for fewer than two entries. */
export function drawTimeline(
  entries: readonly TimelineEntry[],
  width: number,
): TimelinePicture | undefined {
  if (entries.length < 2) return undefined;
  const years = [...new Set(entries.map(({ date }) => yearOf(date)))].sort();
  const each = width / years.length;
  const labelEvery = Math.ceil(widestLabel / each);
  const columns = years.map((year, index) => ({
    year,
    x: index * each,
    afterBreak: index > 0 && Number(year) - Number(years[index - 1]) > 1,
    labelled: index % labelEvery === 0,
  }));
  const columnOf = new Map(columns.map((column) => [column.year, column]));
  const most = Math.max(1, ...entries.map((entry) => (entry.kind === 'year' ? entry.count : 0)));
  const levels = { event: 1, report: 1 };
  const taken = { event: [] as number[], report: [] as number[] };
  const marks = entries.map((entry): TimelineMark => {
    const column = columnOf.get(yearOf(entry.date)) as YearColumn;
    const [from, to] = stretchOf(entry.date);
    const x = column.x + from * each;
    const length = Math.max(pointWidth, (to - from) * each - 2);
    const side = entry.kind === 'event' ? 'event' : 'report';
    const level = freeLevel(taken[side], x, length);
    levels[side] = Math.max(levels[side], level + 1);
    return {
      kind: entry.kind,
      x,
      width: length,
      level,
      share: entry.kind === 'year' ? entry.count / most : 1,
    };
  });
  return { columns, marks, levels };
}

/** Which part of its year a date means, as fractions. */
function stretchOf(date: PartialDate): [number, number] {
  const [, month, day] = date.split('-').map(Number);
  if (!month) return [0, 1];
  const start = (month - 1) / 12;
  if (!day) return [start, start + 1 / 12];
  const at = start + (day - 1) / 31 / 12;
  return [at, at];
}

/** The lowest level on which a mark touches no other; past the highest one marks may touch. */
function freeLevel(endOfLevel: number[], x: number, width: number): number {
  const free = endOfLevel.findIndex((end) => end <= x);
  const level = free >= 0 ? free : Math.min(endOfLevel.length, highestLevel);
  endOfLevel[level] = x + width + 2;
  return level;
}
