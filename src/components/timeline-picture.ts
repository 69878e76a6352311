import type { TimelineEntry } from '../core/browsing/timeline.ts';
import {
  drawTimeline,
  type TimelineMark,
  type YearColumn,
} from '../core/browsing/timeline-picture.ts';
import { type Html, html } from '../prose/html.ts';

const width = 960;
/** The height of a level of marks. */
const step = 14;

/** A picture of a timeline. The list beside it tells the same in words, so it is hidden from screen readers. */
export function timelinePicture(entries: readonly TimelineEntry[]): Html | undefined {
  const picture = drawTimeline(entries, width);
  if (!picture) return undefined;
  const { columns, marks, levels } = picture;
  const above = 8 + levels.event * step;
  const height = above + 30 + Math.max(3, levels.report) * step;
  const axis = above + 4;
  return html`
    <figure class="timeline-picture">
      <svg aria-hidden="true" viewBox="-8 0 ${width + 16} ${height}" width="${width}" height="${height}">
        ${columns.map((column) => year(column, axis))}
        <line class="axis" x1="0" x2="${width}" y1="${axis}" y2="${axis}"></line>
        ${marks.map((mark) => shape(mark, axis))}
      </svg>
      <figcaption aria-hidden="true">${key(entries, columns)}</figcaption>
    </figure>`;
}

/** What the marks in a picture mean. */
function key(entries: readonly TimelineEntry[], columns: readonly YearColumn[]): Html[] {
  const isThere = (kind: TimelineEntry['kind']) => entries.some((entry) => entry.kind === kind);
  const isVague = entries.some(({ kind, date }) => kind !== 'year' && date.length < 10);
  return [
    isThere('event') && html`Events above the line. `,
    isThere('report') && html`Reports below the line. `,
    isThere('year') && html`Below the line, how many reports there were in each year. `,
    isVague && html`A wide mark means that only the month or the year is known. `,
    columns.some(({ afterBreak }) => afterBreak) && html`A dashed stroke marks years left out.`,
  ].filter((words) => words !== false);
}

const year = ({ year: name, x, afterBreak, labelled }: YearColumn, axis: number): Html => html`
  <g>
    <line class="${afterBreak ? 'break' : 'tick'}" x1="${x}" x2="${x}" y1="${axis - 6}" y2="${axis + 6}"></line>
    ${labelled && html`<text x="${x + 3}" y="${axis + 19}">${name}</text>`}
  </g>`;

function shape({ kind, x, width: length, level, share }: TimelineMark, axis: number): Html {
  if (kind === 'event') return bar('event', x, axis - 14 - level * step, length, 10, 1);
  if (kind === 'report') return bar('reports', x, axis + 24 + level * step, length, 10, 5);
  return bar('reports', x, axis + 24, length, 4 + 38 * share, 1);
}

const bar = (name: string, x: number, y: number, length: number, height: number, round: number) =>
  html`<rect class="${name}" x="${x}" y="${y}" width="${length}" height="${height}" rx="${round}"></rect>`;
