import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { splitFrontmatter } from '../core/frontmatter.ts';
import { depthProblem } from '../core/markdown-depth.ts';
import type { MarkdownText } from '../core/markdown-texts.ts';
import { type Problem, problem } from '../core/problems.ts';
import { aboutSchema } from '../core/schemas.ts';
import { folderAt, readTextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** The words of the about page, for its problems to be told with all others: the page reads its file itself. */
export function readAbout(file: string): { texts: MarkdownText[]; problems: Problem[] } {
  if (!existsSync(file))
    return { texts: [], problems: [problem('file-missing', { file }, 'nothing')] };
  const read = readTextFile(folderAt(dirname(file)), basename(file));
  if (read.text === undefined) return { texts: [], problems: read.problems };
  const { yaml = '', body, bodyLine, unclosed } = splitFrontmatter(read.text);
  const problems = [...read.problems, ...readYaml(yaml, aboutSchema, file, 2).problems];
  if (unclosed)
    problems.push(problem('frontmatter', { file, line: 1, column: 1 }, 'no line that closes it'));
  const deep = depthProblem(body, file, bodyLine);
  if (deep) problems.push(deep);
  return { texts: [{ file, name: 'the page', markdown: body }], problems };
}
