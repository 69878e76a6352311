import { sidecarSchema } from './schemas.ts';

/** A Markdown file in its parts. */
export interface MarkdownParts {
  yaml?: string;
  body: string;
  /** The body's first line, from 1. */
  bodyLine: number;
  /** A first line "---" without a second one. */
  unclosed?: true;
}

/** A line of three hyphens, with its end or without it. */
const isFence = (line: string) => /^---[ \t]*[\r\n]*$/.test(line);

/** Divides a Markdown file into its frontmatter, if it has any, and its body. */
export function splitFrontmatter(source: string): MarkdownParts {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (!isFence(lines[0] ?? '')) return { body: source, bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return { body: source, bodyLine: 1, unclosed: true };
  return {
    yaml: lines.slice(1, end).join(''),
    body: lines.slice(end + 1).join(''),
    bodyLine: end + 2,
  };
}

/** Fields between fences that are indented or too long, stand after empty lines, are TOML's, or that typing made a dash. */
const oddBeginning = /^\s*(?:-{3,}|[—–]-*|\+{3})[ \t]*\r?\n\s*[\w-]+\s*[:=]/;
const fieldOfReport = new RegExp(`^(?:${Object.keys(sidecarSchema.shape).join('|')}):(?:\\s|$)`);
const codeFence = /^\s*(?:`{3}|~{3})/;

/** Whether a text begins with fields, between lines of three hyphens or without these. */
export const beginsWithFields = (text: string): boolean =>
  text.startsWith('---')
    ? fieldOfReport.test(splitFrontmatter(text).yaml ?? '')
    : fieldOfReport.test(text) && areFields(beginningOf(text));

/** The line of the body at which frontmatter begins that was written in the wrong place or way, if there is any. */
export function misplacedFrontmatter({ yaml, body }: MarkdownParts): number | undefined {
  const lines = linesOf(body);
  const isAtBeginning = yaml === undefined && (oddBeginning.test(body) || isUnopened(body));
  const index = isAtBeginning
    ? lines.findIndex((line) => line.trim() !== '')
    : lines.findIndex((_, at) => fieldsBegin(lines, at));
  return index === -1 ? undefined : index + 1;
}

const linesOf = (text: string) => text.split(/\r\n|\n|\r/);

/** A fence with a field right after it and another fence later, not shown as code. */
function fieldsBegin(lines: readonly string[], at: number): boolean {
  const [before = '', line = '', next = ''] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!isFence(line) || !fieldOfReport.test(next) || codeFence.test(before)) return false;
  return lines.slice(at + 2).some(isFence);
}

/** Fields at the beginning, several or with a fence that ends them. */
function isUnopened(body: string): boolean {
  const lines = beginningOf(body);
  return fieldOfReport.test(lines[0] ?? '') && (lines.some(isFence) || areFields(lines));
}

/** The lines before the first empty one. */
function beginningOf(text: string) {
  const [beginning = ''] = text.trimStart().split(/\n\s*\n/, 1);
  return linesOf(beginning);
}

/** Whether lines are nothing but fields, two or more, and what belongs to them. */
const areFields = (lines: readonly string[]): boolean =>
  lines.filter((line) => fieldOfReport.test(line)).length > 1 &&
  lines.every((line) => fieldOfReport.test(line) || /^[\s-]|^$/.test(line));
