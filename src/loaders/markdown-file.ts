import type { z } from 'zod';
import { depthProblem } from '../core/problems/markdown-depth.ts';
import { type Problem, problem } from '../core/problems.ts';
import {
  type MarkdownParts,
  misplacedFrontmatter,
  splitFrontmatter,
} from '../core/schema/frontmatter.ts';
import { readYaml } from './yaml.ts';

interface MarkdownFile<Fields> {
  value: Fields | undefined;
  body: string;
  /** No parser may be given the body: whoever reads the file makes nothing of it. */
  isTooDeep: boolean;
  problems: Problem[];
}

/**
 * Reads a Markdown text of an editor's, which may begin with fields, and has to if the schema requires any. Throws nothing:
 * what cannot be read is a problem.
 */
export function readMarkdownFile<S extends z.ZodType>(
  source: string,
  schema: S,
  file: string,
): MarkdownFile<z.output<S>> {
  const parts = splitFrontmatter(source);
  const { yaml, body, bodyLine } = parts;
  const fault = frontmatterFault(parts, schema);
  // Where the fields could not be found, it is no mistake of theirs that some are missing.
  const fields = yaml === undefined && fault ? undefined : readYaml(yaml ?? '', schema, file, 2);
  const deep = depthProblem(body, file, bodyLine);
  return {
    value: fields?.value,
    body,
    isTooDeep: deep !== undefined,
    problems: [
      ...(fields?.problems ?? []),
      ...(fault
        ? [problem('frontmatter', { file, line: fault.line, column: 1 }, fault.found)]
        : []),
      ...(deep ? [deep] : []),
    ],
  };
}

function frontmatterFault(parts: MarkdownParts, schema: z.ZodType) {
  if (parts.unclosed) return { line: 1, found: 'no line that closes it' };
  const misplaced = misplacedFrontmatter(parts);
  if (misplaced) {
    const found = 'fields that do not begin with a first line of "---" alone';
    return { line: misplaced + parts.bodyLine - 1, found };
  }
  const isMissing = parts.yaml === undefined && !schema.safeParse({}).success;
  return isMissing ? { line: 1, found: 'none' } : undefined;
}
