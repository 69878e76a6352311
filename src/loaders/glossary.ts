import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beyondSense } from '../core/markdown-depth.ts';
import { type Problem, problem } from '../core/problems.ts';
import { termSchema } from '../core/schemas.ts';
import { completeForm, type Term } from '../core/term.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readYaml } from './yaml.ts';

/** Reads every term of a folder, one Markdown file each, in the order of their names. */
export function readGlossary(folder: string): { terms: Term[]; problems: Problem[] } {
  if (!existsSync(folder)) {
    return { terms: [], problems: [problem('file-missing', { file: folder }, 'nothing')] };
  }
  const terms: Term[] = [];
  const problems: Problem[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.md')) continue;
    const read = readTerm(join(folder, name));
    problems.push(...read.problems);
    if (read.term) terms.push(read.term);
  }
  return { terms, problems };
}

function readTerm(file: string): { term?: Term; problems: Problem[] } {
  const id = basename(file, '.md');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return {
      problems: [
        problem('field', { file }, `the file name "${id}"`, {
          expected: 'a name of a-z, 0-9 and single hyphens: it is the id of the term',
        }),
      ],
    };
  }
  const decoded = decode(readFileSync(file), file);
  if (decoded.text === undefined) return { problems: decoded.problems };
  const { yaml, body, bodyLine } = splitFrontmatter(decoded.text);
  if (yaml === undefined) return { problems: [problem('frontmatter', { file, line: 1 }, 'none')] };
  const { value, problems } = readYaml(yaml, termSchema, file, 2);
  const deep = beyondSense(body);
  if (deep) {
    problems.push(
      problem('markdown-too-deep', { file, line: deep.line + bodyLine - 1 }, deep.found),
    );
  }
  if (!value || deep) return { problems };
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
