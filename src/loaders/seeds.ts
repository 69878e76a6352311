import { createHash } from 'node:crypto';
import {
  type Dirent,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Article, Sidecar } from '../core/article.ts';
import { findDeceptive } from '../core/deceptive.ts';
import { beyondSense } from '../core/markdown-depth.ts';
import { type Problem, problem } from '../core/problems.ts';
import { sidecarSchema } from '../core/schemas.ts';
import { parseSeed } from '../core/seed.ts';
import { slugOf } from '../core/slug.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readYaml } from './yaml.ts';

interface Limits {
  maxSeedBytes: number;
}

/**
 * Reads every report of a folder, in the order of their names: `x.txt` with an optional `x.yaml`, or `x.md`.
 * A file that cannot become a page gives a problem and no article; nothing is dropped without one.
 */
export function readSeeds(
  folder: string,
  limits: Limits,
): { articles: Article[]; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!existsSync(folder)) {
    return { articles: [], problems: [problem('seeds-missing', { file: folder }, 'nothing')] };
  }
  const names = readNames(folder, problems);
  const present = new Set(names);
  const articles: Article[] = [];
  for (const name of names) {
    const ending = /\.(txt|md|yaml)$/.exec(name)?.[1];
    if (ending === 'yaml') problems.push(...orphan(folder, name, present));
    else if (ending) {
      const read = readReport(folder, name, present, limits);
      problems.push(...read.problems);
      if (read.article) articles.push(read.article);
    }
  }
  problems.push(...collisions(articles));
  const reports = names.filter((name) => /\.(txt|md)$/.test(name));
  if (reports.length === 0 && problems.length === 0 && !present.has('EMPTY')) {
    problems.push(problem('seeds-empty', { file: folder }, 'no report'));
  }
  return { articles, problems };
}

/** Names in one order on every machine. A name that is not UTF-8 is a problem, told with its bytes visible. */
function readNames(folder: string, problems: Problem[]): string[] {
  const entries = readdirSync(folder, {
    withFileTypes: true,
    encoding: 'buffer',
  }) as Dirent<Buffer>[];
  return entries
    .flatMap(({ name }) => {
      const read = decode(name, folder);
      if (read.text !== undefined && !name.includes(10) && !name.includes(13)) return read.text;
      const shown = name
        .toString('latin1')
        .replace(
          /[^\x20-\x7e]/g,
          (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
        );
      if (/\.(txt|md|yaml)$/.test(shown)) {
        problems.push(problem('seed-name', { file: `${folder}/${shown}` }, shown));
      }
      return [];
    })
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function readReport(folder: string, name: string, present: ReadonlySet<string>, limits: Limits) {
  const path = join(folder, name);
  const file = relative(process.cwd(), resolve(path)).startsWith('..')
    ? path
    : relative(process.cwd(), resolve(path));
  const format = name.endsWith('.md') ? 'markdown' : 'text';
  const id = name.replace(/\.(txt|md)$/, '');
  const refuse = (...args: Parameters<typeof problem>) => ({
    article: undefined,
    problems: [problem(...args)],
  });

  const unreadable = whyUnreadable(folder, path);
  if (unreadable) return refuse('seed-unreadable', { file }, unreadable);
  const slug = slugOf(id);
  if (slug === '') return refuse('seed-name', { file }, `"${id}", which leaves an empty address`);
  const bytes = readFileSync(path);
  if (bytes.length > limits.maxSeedBytes) {
    return refuse('seed-too-large', { file }, `${bytes.length} bytes`, {
      expected: `at most ${limits.maxSeedBytes} bytes`,
    });
  }
  const decoded = decode(bytes, file);
  if (decoded.text === undefined) return { article: undefined, problems: [...decoded.problems] };

  const read =
    format === 'markdown'
      ? readMarkdown(decoded.text, file)
      : readText(decoded.text, file, readSidecar(folder, id, present));
  const problems = [...read.problems, ...deceptions(decoded.text, file)];
  if (!read.text) return { article: undefined, problems };
  const article: Article = {
    id,
    slug,
    file,
    format,
    text: read.text,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    parts: read.parts,
    sidecar: read.sidecar,
  };
  return { article, problems };
}

function readText(text: string, file: string, read: { value?: Sidecar; problems: Problem[] }) {
  const parts = parseSeed(text);
  const problems = [...read.problems];
  if (parts.paragraphs.length === 0) problems.push(problem('seed-blank', { file }, 'no words'));
  return {
    text: parts.paragraphs.length > 0 ? text : '',
    parts,
    sidecar: read.value ?? {},
    problems,
  };
}

function readMarkdown(source: string, file: string) {
  const { yaml, body, bodyLine } = splitFrontmatter(source);
  const read = yaml === undefined ? { problems: [] } : readYaml(yaml, sidecarSchema, file, 2);
  const problems = [...read.problems];
  const deep = beyondSense(body);
  if (deep) {
    const place = { file, line: deep.line + bodyLine - 1 };
    problems.push(problem('markdown-too-deep', place, deep.found));
  }
  if (body.trim() === '') problems.push(problem('seed-blank', { file }, 'no words'));
  const sidecar = ('value' in read ? read.value : undefined) ?? {};
  return {
    text: deep || body.trim() === '' ? '' : body,
    parts: { paragraphs: [] },
    sidecar: sidecar as Sidecar,
    problems,
  };
}

function readSidecar(folder: string, id: string, present: ReadonlySet<string>) {
  if (!present.has(`${id}.yaml`)) return { problems: [] };
  const path = join(folder, `${id}.yaml`);
  const unreadable = whyUnreadable(folder, path);
  if (unreadable) return { problems: [problem('seed-unreadable', { file: path }, unreadable)] };
  const decoded = decode(readFileSync(path), path);
  if (decoded.text === undefined) return { problems: [...decoded.problems] };
  return readYaml(decoded.text, sidecarSchema, path) as { value?: Sidecar; problems: Problem[] };
}

function whyUnreadable(folder: string, path: string): string | undefined {
  try {
    const real = realpathSync(path);
    if (!real.startsWith(realpathSync(folder) + sep)) return 'a link that leads out of the folder';
    const entry = lstatSync(real);
    if (entry.isDirectory()) return 'a folder';
    return entry.isFile() ? undefined : 'something that is no file';
  } catch (error) {
    return `a file that cannot be opened (${(error as NodeJS.ErrnoException).code})`;
  }
}

function orphan(folder: string, name: string, present: ReadonlySet<string>): Problem[] {
  const id = name.slice(0, -'.yaml'.length);
  return present.has(`${id}.txt`)
    ? []
    : [problem('sidecar-orphan', { file: join(folder, name) }, `no ${id}.txt`)];
}

function collisions(articles: readonly Article[]): Problem[] {
  const taken = new Map<string, Article>();
  return articles.flatMap((article) => {
    const other = taken.get(article.slug);
    taken.set(article.slug, article);
    if (!other) return [];
    return problem(
      'seed-collision',
      { file: article.file },
      `/articles/${article.slug}/, which ${other.file} has too`,
    );
  });
}

function deceptions(text: string, file: string): Problem[] {
  const found = findDeceptive(text);
  const [first] = found;
  if (!first) return [];
  const before = text.slice(0, first.offset).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const names = [...new Set(found.map(({ name }) => name))].join(', ');
  return [problem('seed-deceptive', place, `${found.length} of them: ${names}`)];
}
