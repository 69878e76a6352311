import { foreignFormat } from '../core/problems/foreign-format.ts';
import { findGarbled } from '../core/problems/garbled.ts';
import { type Problem, placeIn, problem } from '../core/problems.ts';
import { type Article, type SeedParts, type Sidecar, sidecarOf } from '../core/schema/article.ts';
import { beginsWithFields } from '../core/schema/frontmatter.ts';
import { sidecarSchema } from '../core/schema/schemas.ts';
import { slugOf } from '../core/schema/slug.ts';
import { ownDate } from '../core/seed/own-date.ts';
import { parseSeed } from '../core/seed.ts';
import { readMarkdownFile } from './markdown-file.ts';
import { type Folder, type Read, readTextFile, type Text } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** What a file says, before it has a name and an address. */
interface Content {
  text: string;
  parts: SeedParts;
  sidecar: Sidecar;
  isTooDeep?: boolean;
  problems: Problem[];
}

interface Report {
  article?: Article;
  problems: Problem[];
}

/** Reads `x.txt`, with its sidecar if it has one, or `x.md`. What cannot become a page gives problems and no article. */
export function readReport(folder: Folder, name: string, hasSidecar: boolean): Report {
  const read = readTextFile(folder, name);
  const beside = hasSidecar ? readTextFile(folder, sidecarOf(name)) : undefined;
  if (read.text === undefined) {
    const { problems } = readSidecar(beside, folder.shown + sidecarOf(name));
    return { problems: [...read.problems, ...problems] };
  }
  return folder.memory.ofTexts(read, beside, () => makeReport(folder, name, read, beside));
}

function makeReport(folder: Folder, name: string, read: Text, beside: Read | undefined): Report {
  const file = folder.shown + name;
  const format = name.endsWith('.md') ? 'markdown' : 'text';
  const id = name.replace(/\.(txt|md)$/, '');
  const slug = slugOf(id);
  const content =
    format === 'markdown'
      ? readMarkdown(read.text, file)
      : readText(read.text, file, beside, folder.shown + sidecarOf(name));
  const { text, parts, sidecar } = content;
  const problems = [...read.problems, ...content.problems, ...unreadDate(file, content)];
  if (slug === '') {
    const found = `"${id}", which leaves an empty address`;
    return { problems: [...problems, problem('seed-name', { file }, found)] };
  }
  if (!/[\p{L}\p{N}]/u.test(format === 'markdown' ? withoutComments(text) : text)) {
    return { problems: [...problems, problem('seed-blank', { file }, 'no words')] };
  }
  if (content.isTooDeep) return { problems };
  const { sha256, bytes } = read;
  const article = { id, slug, file, format, text, sha256, bytes, parts, sidecar } as const;
  if (beside?.text === undefined) return { article, problems };
  return { article: { ...article, sidecarSha256: beside.sha256 }, problems };
}

/** One that has no end is a problem of its own. */
const withoutComments = (markdown: string) =>
  markdown.replace(/<!--.*?(?:-->|$)/gs, (comment) => (comment.endsWith('-->') ? '' : comment));

function readText(
  text: string,
  file: string,
  beside: Read | undefined,
  sidecarFile: string,
): Content {
  const { sidecar, problems } = readSidecar(beside, sidecarFile);
  const place = { file, line: 1, column: 1 };
  if (beginsWithFields(text)) problems.push(problem('frontmatter-in-text', place, 'fields'));
  const format = foreignFormat(text);
  if (format) problems.push(problem('seed-format', place, format));
  const garbled = findGarbled(text);
  if (garbled)
    problems.push(problem('seed-garbled', placeIn(file, text, garbled.offset), garbled.found));
  return { text, parts: parseSeed(text), sidecar, problems };
}

function readSidecar(
  beside: Read | undefined,
  file: string,
): Pick<Content, 'sidecar' | 'problems'> {
  if (beside?.text === undefined) return { sidecar: {}, problems: beside?.problems ?? [] };
  const { value, problems } = readYaml(beside.text, sidecarSchema, file);
  const sidecar = (value ?? {}) as Sidecar;
  return { sidecar, problems: [...beside.problems, ...problems] };
}

function unreadDate(file: string, content: Content): Problem[] {
  const own = ownDate(content);
  if (!own || own.date || content.sidecar.published) return [];
  const { text } = content;
  const { start, end } = own.span;
  return [problem('seed-date', placeIn(file, text, start), `"${text.slice(start, end)}"`)];
}

function readMarkdown(source: string, file: string): Content {
  const { value, body, ...read } = readMarkdownFile(source, sidecarSchema, file);
  return { text: body, parts: { paragraphs: [] }, sidecar: (value ?? {}) as Sidecar, ...read };
}
