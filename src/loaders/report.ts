import { hash } from 'node:crypto';
import type { Article, SeedParts, Sidecar } from '../core/article.ts';
import { beyondSense } from '../core/markdown-depth.ts';
import { type Problem, problem } from '../core/problems.ts';
import { sidecarSchema } from '../core/schemas.ts';
import { parseSeed } from '../core/seed.ts';
import { slugOf } from '../core/slug.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { type Folder, readTextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** What a file says, before it has a name and an address. */
interface Content {
  text: string;
  parts: SeedParts;
  sidecar: Sidecar;
  problems: Problem[];
}

/** Reads `x.txt`, with its sidecar if it has one, or `x.md`. What cannot become a page gives problems and no article. */
export function readReport(
  folder: Folder,
  name: string,
  hasSidecar: boolean,
): { article?: Article; problems: Problem[] } {
  const file = folder.shown + name;
  const format = name.endsWith('.md') ? 'markdown' : 'text';
  const id = name.replace(/\.(txt|md)$/, '');
  const read = readTextFile(folder, name);
  if (read.text === undefined) return { problems: read.problems };
  const slug = slugOf(id);
  if (slug === '') {
    return { problems: [problem('seed-name', { file }, `"${id}", which leaves an empty address`)] };
  }
  const content =
    format === 'markdown'
      ? readMarkdown(read.text, file)
      : readText(read.text, hasSidecar ? readSidecar(folder, `${id}.yaml`) : { problems: [] });
  const { text, parts, sidecar } = content;
  const problems = [...read.problems, ...content.problems];
  if (!/\S/.test(text)) {
    return { problems: [...problems, problem('seed-blank', { file }, 'no words')] };
  }
  const sha256 = hash('sha256', read.bytes);
  const bytes = read.bytes.length;
  return { article: { id, slug, file, format, text, sha256, bytes, parts, sidecar }, problems };
}

function readText(text: string, read: { value?: Sidecar; problems: Problem[] }): Content {
  return { text, parts: parseSeed(text), sidecar: read.value ?? {}, problems: read.problems };
}

function readMarkdown(source: string, file: string): Content {
  const { yaml, body, bodyLine, unclosed } = splitFrontmatter(source);
  const read = readYaml(yaml ?? '', sidecarSchema, file, 2);
  const problems = [...read.problems];
  if (unclosed) problems.push(problem('frontmatter', { file, line: 1, column: 1 }, 'no end of it'));
  const deep = beyondSense(body);
  if (deep) {
    const place = { file, line: deep.line + bodyLine - 1, column: 1 };
    problems.push(problem('markdown-too-deep', place, deep.found));
  }
  const sidecar = (read.value ?? {}) as Sidecar;
  return { text: body, parts: { paragraphs: [] }, sidecar, problems };
}

function readSidecar(folder: Folder, name: string) {
  const read = readTextFile(folder, name);
  if (read.text === undefined) return { problems: read.problems };
  const { value, problems } = readYaml(read.text, sidecarSchema, folder.shown + name);
  return { value: value as Sidecar, problems: [...read.problems, ...problems] };
}
