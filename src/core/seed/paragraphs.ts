import type { Span } from '../schema/article.ts';
import { isByline } from './byline.ts';
import { datelineLength } from './dateline.ts';
import { isNotice } from './notice.ts';
import { isDate } from './written-dates.ts';

/** Nobody wraps lines as wide as this by hand: where they are longer, each is a paragraph. */
const widestWrapped = 160;
/** The same for scripts with wide characters and no spaces. */
const widestUndivided = 80;
/** Only so far from the beginning are bylines, dates and notices looked for. */
export const longestHead = 500;

interface Line extends Span {
  /** How much white space stands before it. */
  indent: number;
}

/** The paragraphs of a plain text, each trimmed: divided by blank lines, or by what else their lines show. */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text);
  const opens = openingOf(text, lines);
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  for (const [n, line] of lines.entries()) {
    if (isBlank(line)) {
      open = undefined;
    } else if (open && !opens(n, open)) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}

/** Tells which lines of a text open a paragraph though no blank line stands before them. */
function openingOf(text: string, lines: readonly Line[]) {
  const ends = ({ start, end }: Span) => endsSentence(text.slice(start, end));
  const startsItem = (line?: Span) =>
    line !== undefined && listMarker.test(text.slice(line.start, line.start + 8));
  const long = lines.filter(({ start, end }) => isLong(text.slice(start, end)));
  const eachLine = long.length > 0 && 2 * long.filter(ends).length >= long.length;
  const indents = firstLinesAreIndented(lines, ends);
  return (n: number, open: Span): boolean => {
    const [before, line, after] = [lines[n - 1] as Line, lines[n] as Line, lines[n + 1]];
    if (eachLine || headDivides(text, open, line)) return true;
    // One line alone may begin with a dash of its sentence.
    if (startsItem(line) && (startsItem(open) || startsItem(after) || ends(before))) return true;
    if (indents) return line.indent > 0;
    // Where all but the first lines are indented.
    return line.indent === 0 && before.indent > 0 && ends(before);
  };
}

/** Whether what stands above or in a line of the head makes it open a paragraph of its own. */
function headDivides(text: string, open: Span, line: Line): boolean {
  if (line.end > longestHead) return false;
  const above = text.slice(open.start, open.end);
  const words = text.slice(line.start, line.end);
  if (datelineLength(words) > 0 || (isOneLine(above) && isBrokenAbove(above, words))) return true;
  if (isNotice(above) && endsSentence(above)) return true;
  const standsAlone = (start: number, end: number) => {
    const block = text.slice(start, end);
    return isByline(block) || isDate(block) || isNotice(block);
  };
  if (standsAlone(line.start, line.end)) return true;
  return standsAlone(open.start, open.end) && !standsAlone(open.start, line.end);
}

/** Whether a line was ended though the first word below had room in it: there are a kicker, a headline and a standfirst. */
function isBrokenAbove(above: string, line: string): boolean {
  const word = /^\P{L}?[\p{Lu}\p{Lo}\p{N}]\S*/u.exec(line)?.[0];
  const hadRoom = word !== undefined && above.length + 1 + word.length <= line.length;
  return hadRoom && !endsSentence(above) && !listMarker.test(line);
}

const isOneLine = (block: string): boolean => !/[\r\n\u2028\u2029]/.test(block);

const isLong = (line: string): boolean =>
  line.length > widestWrapped ||
  (line.length > widestUndivided && /^[\u2E80-\uFFEF]\S*$/.test(line));

/** Whether, where indented lines and others meet, most of the indented ones are the first of their paragraphs. */
function firstLinesAreIndented(lines: readonly Line[], ends: (line: Line) => boolean): boolean {
  let first = 0;
  let later = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (before && !isBlank(before) && !isBlank(line) && before.indent > 0 !== line.indent > 0) {
      if (ends(before) === line.indent > 0) first++;
      else later++;
    }
    before = line;
  }
  return first > later;
}

/** Whether a line ends as a sentence does, or a part of one, in whatever script. */
export const endsSentence = (line: string): boolean =>
  /\p{Terminal_Punctuation}[\p{Pe}\p{Pf}\p{Pi}"']*$/u.test(line.slice(-10));

/** The bullet or number of a list item, at the beginning of its line: "2.", "(a)", or what Word makes of a bullet. */
export const listMarker =
  /^(?:[-*•‣▪◦·–—●○■□►➢✓\uF0A7\uF0B7]|\d{1,2}\.|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})\)|o(?=\t))\s/;

const isBlank = ({ start, end }: Span) => start === end;

/** A line with its end. "\r\r\n" is one: a file whose ends were translated twice. */
const lineAndEnd = /[^\r\n\u2028\u2029]*(?:\r?\r\n|[\r\n\u2028\u2029]|$)/g;

/** The lines without the white space around them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(lineAndEnd)) {
    if (line === '') continue;
    const end = index + line.trimEnd().length;
    const indent = end > index ? line.length - line.trimStart().length : 0;
    lines.push({ start: index + indent, end, indent });
  }
  return lines;
}
