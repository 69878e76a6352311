import { readFileSync } from 'node:fs';
import { oncePerValue } from '../core/once.ts';
import { type Near, type Problem, placeIn } from '../core/problems.ts';
import { splitFrontmatter } from '../core/schema/frontmatter.ts';
import { offsetOf, parsed, withPlainBreaks } from './yaml-nodes.ts';

/** Problems that name a field or words of a file, each with the line and column at which these stand. */
export function located(problems: readonly Problem[]): Problem[] {
  const partsOf = oncePerValue(readParts);
  return problems.map((problem) => {
    const { file, near } = problem.place;
    if (!near) return problem;
    const { fields, body } = partsOf(file);
    const part = near.path ? fields : body;
    const from = near.path ? offsetOf(fields.contents, near.path, near.ofKey) : 0;
    const { line, column } = placeIn(file, part.text, offsetIn(part.text, from, near));
    return { ...problem, place: { file, line: line + part.firstLine - 1, column } };
  });
}

function readParts(file: string) {
  const text = withPlainBreaks(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const { yaml, body, bodyLine } = file.endsWith('.md')
    ? splitFrontmatter(text)
    : { yaml: text, body: '', bodyLine: 1 };
  const fields = yaml ?? '';
  return {
    fields: { text: fields, firstLine: fields === text ? 1 : 2, contents: parsed(fields).contents },
    body: { text: body, firstLine: bodyLine },
  };
}

function offsetIn(text: string, from: number, { words, before = 0 }: Near): number {
  if (words === undefined) return from;
  const places = [...text.slice(from).matchAll(written(words))];
  return from + ((places[before] ?? places[0])?.index ?? 0);
}

/** Words as they may stand in YAML, which breaks lines and has marks of its own before quotes. */
const written = (words: string) =>
  new RegExp(
    words
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll("'", "''?")
      .replaceAll('"', '\\\\?"')
      .replace(/\s+/g, '\\s+'),
    'g',
  );
