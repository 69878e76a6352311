import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { splitFrontmatter } from '../core/frontmatter.ts';
import { beyondSense } from '../core/markdown-depth.ts';
import { type Problem, problem } from '../core/problems.ts';
import { termSchema } from '../core/schemas.ts';
import { isSlug, slugOf } from '../core/slug.ts';
import { completeForm, type Term } from '../core/term.ts';
import { listFolder } from './folder.ts';
import type { Memory } from './memory.ts';
import { type Folder, folderAt, readTextFile, type Text } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Reads every term of a folder, one Markdown file each, in the order of their names. */
export function readGlossary(
  path: string,
  maxBytes?: number,
  memory?: Memory,
): { terms: Term[]; problems: Problem[] } {
  if (!existsSync(path)) {
    return { terms: [], problems: [problem('file-missing', { file: path }, 'nothing')] };
  }
  const folder = folderAt(path, maxBytes, memory);
  const { names, problems } = listFolder(folder, ['.md']);
  const terms: Term[] = [];
  for (const name of names) {
    const read = readTerm(folder, name);
    problems.push(...read.problems);
    if (read.term) terms.push(read.term);
  }
  return { terms, problems };
}

interface Entry {
  term?: Term;
  problems: Problem[];
}

function readTerm(folder: Folder, name: string): Entry {
  const read = readTextFile(folder, name);
  if (read.text === undefined) return { problems: read.problems };
  return folder.memory.ofTexts(read, undefined, () => makeTerm(name, folder.shown + name, read));
}

function makeTerm(name: string, file: string, read: Text): Entry {
  const id = basename(name, '.md');
  const { yaml, body, bodyLine, unclosed } = splitFrontmatter(read.text);
  const problems = [...read.problems];
  if (!isSlug(id)) {
    const near = slugOf(id);
    const better = {
      expected: 'a name of at most 100 of a-z, 0-9 and single hyphens: it is the id of the term',
      ...(near && { remedy: `Did you mean "${near}.md"?` }),
    };
    problems.push(problem('seed-name', { file }, `"${name}"`, better));
  }
  if (yaml === undefined) {
    const found = unclosed ? 'no end of it' : 'none';
    problems.push(problem('frontmatter', { file, line: 1, column: 1 }, found));
    return { problems };
  }
  const fields = readYaml(yaml, termSchema, file, 2);
  problems.push(...fields.problems);
  const deep = beyondSense(body);
  if (deep) {
    const place = { file, line: deep.line + bodyLine - 1, column: 1 };
    problems.push(problem('markdown-too-deep', place, deep.found));
  }
  const { value } = fields;
  if (!value || deep || !isSlug(id)) return { problems };
  return {
    term: {
      ...value,
      id,
      file,
      forms: value.forms.map((form) => completeForm(form as Parameters<typeof completeForm>[0])),
      body: body.trim(),
    } as Term,
    problems,
  };
}
