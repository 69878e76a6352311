import { type Problem, problem } from '../problems.ts';

const deepest = 20;
/** More emphasis, brackets and the like in one paragraph than anyone writes; a parser's work grows with their square. */
const mostMarks = 1000;
/** For the same reason Markdown may be less long than plain text: some ten thousand words. */
const longest = 64 * 1024;
const mostLines = 4000;
const mostCells = 50;

/** What in a Markdown text is nested beyond sense and would cost a parser minutes or its stack; undefined if nothing is. */
export function beyondSense(markdown: string): { line: number; found: string } | undefined {
  if (markdown.length > longest) {
    return { line: 1, found: `${markdown.length} characters of Markdown` };
  }
  let marks = 0;
  let ticks = new Set<number>();
  for (const [index, line] of markdown.split(/\r\n|\n|\r/).entries()) {
    const at = (found: string) => ({ line: index + 1, found });
    const deep = tooDeep(line);
    if (deep) return at(deep);
    if (index >= mostLines) return at(`more than ${mostLines} lines`);
    if (line.split('|').length > mostCells) return at(`more than ${mostCells} cells in one line`);
    if (/\S{2001}/.test(line) && !isRule(line)) return at('a word of more than 2000 characters');
    if (line.trim() === '') {
      marks = 0;
      ticks = new Set();
    }
    // Only these begin something new within a paragraph; "2." and "|" go on with it.
    if (/^ {0,3}(?:[*+-]|1[.)])\s+\S/.test(line)) marks = 0;
    marks += line.match(/[[\]]|[*_~]{1,2}/g)?.length ?? 0;
    if (marks > mostMarks && !isRule(line)) {
      return at(`more than ${mostMarks} brackets and emphasis marks in one paragraph`);
    }
    // For each length of a run a parser looks for its twin to the end of the paragraph.
    for (const run of line.match(/`+/g) ?? []) ticks.add(run.length);
    if (ticks.size > deepest) return at(`backticks in runs of ${ticks.size} lengths`);
  }
  return undefined;
}

/** The same as a problem of a file, in which the text begins on the line `firstLine`. */
export function depthProblem(
  markdown: string,
  file: string,
  firstLine: number,
): Problem | undefined {
  const deep = beyondSense(markdown);
  if (!deep) return undefined;
  const place = { file, line: deep.line + firstLine - 1, column: 1 };
  return problem('markdown-too-deep', place, deep.found);
}

function tooDeep(line: string): string | undefined {
  const lead = /^(?:\s|>|[*+-](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(line)?.[0] ?? '';
  const levels = lead.match(/>|[*+-]|\d+/g)?.length ?? 0;
  if (levels > deepest && !isRule(line)) return `${levels} levels of quotation or list`;
  return levels > 0 && lead.length > 4 * deepest
    ? `${lead.length} columns of indentation before a mark`
    : undefined;
}

/** A line across the page, as long as its writer liked. */
const isRule = (line: string) => /^\s*([-*_])(?:\s*\1)*\s*$/.test(line);
