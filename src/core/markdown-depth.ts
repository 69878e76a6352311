const deepest = 20;

/** What in a Markdown text is nested beyond sense and would cost a parser minutes or its stack; undefined if nothing is. */
export function beyondSense(markdown: string): { line: number; found: string } | undefined {
  const lines = markdown.split(/\r\n|\n|\r/);
  let ticks = 0;
  let brackets = 0;
  for (const [index, line] of lines.entries()) {
    const line1 = index + 1;
    const lead = /^[\s>*+-]*/.exec(line)?.[0] ?? '';
    const levels = lead.replace(/\s/g, '').length;
    if (levels > deepest && !/^\s*([*-])(?:\s*\1)*\s*$/.test(line)) {
      return { line: line1, found: `${levels} levels of quotation or list` };
    }
    if (lead.search(/\S/) > 0 && lead.length > 4 * deepest) {
      return { line: line1, found: `${lead.length} columns of indentation before a mark` };
    }
    const emphasis = /[*_~]{100,}/.exec(line.trim());
    if (emphasis && emphasis[0].length < line.trim().length) {
      return { line: line1, found: `a run of ${emphasis[0].length} emphasis marks` };
    }
    ticks += line.match(/`+/g)?.length ?? 0;
    brackets += line.match(/[[\]]/g)?.length ?? 0;
    if (line.trim() === '') brackets = 0;
    if (brackets > 2000) return { line: line1, found: 'more than 2000 brackets in one paragraph' };
    if (ticks > 2000) return { line: line1, found: 'more than 2000 runs of backticks' };
  }
  return undefined;
}
