import type { z } from 'zod';
import { misplacedFrontmatter, splitFrontmatter } from '../core/frontmatter.ts';
import { depthProblem } from '../core/markdown-depth.ts';
import { type Problem, problem } from '../core/problems.ts';
import { readYaml } from './yaml.ts';

/** Reads a Markdown text of an editor's that may begin with fields. Throws nothing: what cannot be read is a problem. */
export function readMarkdownFile<S extends z.ZodType>(
  source: string,
  schema: S,
  file: string,
): { value: z.infer<S> | undefined; body: string; problems: Problem[] } {
  const parts = splitFrontmatter(source);
  const { yaml, body, bodyLine, unclosed } = parts;
  const { value, problems: ofFields } = readYaml(yaml ?? '', schema, file, 2);
  const problems = [...ofFields];
  const misplaced = unclosed ? undefined : misplacedFrontmatter(parts);
  if (unclosed)
    problems.push(problem('frontmatter', { file, line: 1, column: 1 }, 'no line that closes it'));
  if (misplaced) {
    const found = 'fields that do not begin with a first line of "---" alone';
    const place = { file, line: misplaced + bodyLine - 1, column: 1 };
    problems.push(problem('frontmatter', place, found));
  }
  const deep = depthProblem(body, file, bodyLine);
  if (deep) problems.push(deep);
  return { value, body, problems };
}
