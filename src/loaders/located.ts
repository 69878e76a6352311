import { readFileSync } from 'node:fs';
import { type Near, type Problem, placeIn } from '../core/problems.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { offsetOf, parsed } from './yaml-nodes.ts';

/** A problem that was found when names were compared, with the line and column at which it stands in the file. */
export function located(problem: Problem): Problem {
  const { file, near } = problem.place;
  if (!near) return problem;
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { yaml, body, bodyLine } = file.endsWith('.md')
    ? splitFrontmatter(text)
    : { yaml: text, body: '', bodyLine: 1 };
  const [within, firstLine] = near.path ? [yaml ?? '', yaml === text ? 1 : 2] : [body, bodyLine];
  const { line, column } = placeIn(file, within, offsetNear(near, within));
  return { ...problem, place: { file, line: line + firstLine - 1, column } };
}

function offsetNear({ path, ofKey, words }: Near, text: string): number {
  const from = path ? offsetOf(parsed(text).contents, path, ofKey) : 0;
  if (words === undefined) return from;
  return from + Math.max(0, text.slice(from).search(written(words)));
}

/** Words as they may stand in YAML, which breaks lines and has marks of its own before quotes. */
const written = (words: string) =>
  new RegExp(
    words
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll("'", "''?")
      .replaceAll('"', '\\\\?"')
      .replace(/\s+/g, '\\s+'),
  );
