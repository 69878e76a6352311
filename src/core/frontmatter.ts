const fence = /^---[ \t]*$/;
/** Fields between fences that do not begin the file, are indented or too long, or are TOML's. */
const misplacedFence = /^\s*(?:-{3,}|\+{3})[ \t]*\r?\n\s*[\w-]+\s*[:=]/;

/**
 * Divides a Markdown file into its frontmatter, if it has any, and its body. `bodyLine` is the body's first line, from 1.
 * `unclosed`: a first line "---" without a second one. `misplaced`: the line of one that stands where none is looked for.
 */
export function splitFrontmatter(source: string): {
  yaml?: string;
  body: string;
  bodyLine: number;
  unclosed?: true;
  misplaced?: number;
} {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n))/);
  const isFence = (line: string) => fence.test(line.replace(/[\r\n]+$/, ''));
  if (!isFence(lines[0] ?? '')) {
    const isMisplaced = misplacedFence.test(source);
    const misplaced = isMisplaced && 1 + lines.findIndex((line) => line.trim() !== '');
    return { body: source, bodyLine: 1, ...(misplaced && { misplaced }) };
  }
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return { body: source, bodyLine: 1, unclosed: true };
  return {
    yaml: lines.slice(1, end).join(''),
    body: lines.slice(end + 1).join(''),
    bodyLine: end + 2,
  };
}
