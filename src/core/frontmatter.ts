import { sidecarSchema } from './schemas.ts';

interface Parts {
  yaml?: string;
  body: string;
  /** The body's first line, from 1. */
  bodyLine: number;
  /** A first line "---" without a second one. */
  unclosed?: true;
}

const fence = /^---[ \t]*$/;

/** Divides a Markdown file into its frontmatter, if it has any, and its body. */
export function splitFrontmatter(source: string): Parts {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/);
  const isFence = (line: string) => fence.test(line.replace(/[\r\n]+$/, ''));
  if (!isFence(lines[0] ?? '')) return { body: source, bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return { body: source, bodyLine: 1, unclosed: true };
  return {
    yaml: lines.slice(1, end).join(''),
    body: lines.slice(end + 1).join(''),
    bodyLine: end + 2,
  };
}

/** Fields between fences that are indented or too long, stand after empty lines, or are TOML's. */
const oddBeginning = /^\s*(?:-{3,}|\+{3})[ \t]*\r?\n\s*[\w-]+\s*[:=]/;
const fieldOfReport = new RegExp(`^(?:${Object.keys(sidecarSchema.shape).join('|')}):(?:\\s|$)`);
const codeFence = /^\s*(?:`{3}|~{3})/;

/** Whether a text begins as a Markdown report with fields does. */
export const beginsWithFields = (text: string): boolean =>
  text.startsWith('---') && fieldOfReport.test(splitFrontmatter(text).yaml ?? '');

/** The line of the body at which frontmatter begins where none is looked for. */
export function misplacedFrontmatter({ yaml, body }: Parts): number | undefined {
  const lines = body.split(/\r\n|\n|\r/);
  const isOdd = yaml === undefined && (oddBeginning.test(body) || isUnopened(body));
  const index = lines.findIndex((line, at) =>
    isOdd
      ? line.trim() !== ''
      : fence.test(line) &&
        fieldOfReport.test(lines[at + 1] ?? '') &&
        !codeFence.test(lines[at - 1] ?? '') &&
        lines.slice(at + 2).some((later) => fence.test(later)),
  );
  return index === -1 ? undefined : index + 1;
}

/** Fields at the beginning, and before the first empty line a fence that ends them. */
function isUnopened(body: string): boolean {
  const [beginning = ''] = body.trimStart().split(/\n\s*\n/, 1);
  return fieldOfReport.test(beginning) && /^---[ \t]*$/m.test(beginning);
}
