/** Divides a Markdown file into its frontmatter, if it has any, and its body. `bodyLine` is the body's first line, from 1. */
export function splitFrontmatter(source: string): {
  yaml?: string;
  body: string;
  bodyLine: number;
} {
  const found = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (found?.index !== 0) return { body: source, bodyLine: 1 };
  const bodyLine = found[0].split('\n').length;
  return { yaml: found[1] ?? '', body: source.slice(found[0].length), bodyLine };
}
