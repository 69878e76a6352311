import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Problem, placeText, problem } from '../core/problems.ts';
import { termSchema } from '../core/schema/schemas.ts';
import { isSlug, slugOf } from '../core/schema/slug.ts';
import { completeForm, type Form, type Lists, type Term } from '../core/schema/term.ts';
import { listFolder } from './folder.ts';
import { fromLists, listsFile, type ReadLists, readLists } from './lists.ts';
import { readMarkdownFile } from './markdown-file.ts';
import type { Memory } from './memory.ts';
import { type Folder, folderAt, readTextFile, type Text } from './text-file.ts';

/** Reads every term of a folder, one Markdown file each, in the order of their names. */
export function readGlossary(
  path: string,
  maxBytes?: number,
  memory?: Memory,
): { terms: Term[]; lists?: Lists | undefined; problems: Problem[] } {
  if (!existsSync(path)) {
    return { terms: [], problems: [problem('file-missing', { file: path }, 'nothing')] };
  }
  const folder = folderAt(path, maxBytes, memory);
  const { names, problems } = listFolder(folder, ['.md'], [listsFile]);
  const lists = readLists(folder);
  problems.push(...lists.problems);
  const terms: Term[] = [];
  for (const name of names) {
    const read = readTerm(folder, name, lists);
    problems.push(...read.problems);
    if (read.term) terms.push(read.term);
  }
  if (lists.read) return { terms, lists: lists.value, problems };
  return { terms, lists: lists.value, problems: missingOnce(folder.shown + listsFile, problems) };
}

/** Where there is no file of lists, that is the one problem, and not each name of a list. */
function missingOnce(file: string, problems: Problem[]): Problem[] {
  const first = problems.find(({ code }) => code === 'list-unknown');
  if (!first) return problems;
  const found = `nothing, though ${placeText(first.place)} names a list of it`;
  const remedy = 'Put it back, or remove the names of its lists from the entries.';
  return [
    problem('file-missing', { file }, found, { remedy }),
    ...problems.filter(({ code }) => code !== 'list-unknown'),
  ];
}

interface Entry {
  term?: Term;
  problems: Problem[];
}

function readTerm(folder: Folder, name: string, lists: ReadLists): Entry {
  const read = readTextFile(folder, name);
  if (read.text === undefined) return { problems: read.problems };
  return folder.memory.ofTexts(read, lists.read, () =>
    makeTerm(name, folder.shown + name, read, lists.value),
  );
}

function makeTerm(name: string, file: string, read: Text, lists: Lists | undefined): Entry {
  const id = basename(name, '.md');
  const {
    value,
    body,
    isTooDeep,
    problems: ofFile,
  } = readMarkdownFile(read.text, termSchema, file);
  const problems = [...read.problems, ...ofFile];
  if (!isSlug(id)) {
    const near = slugOf(id);
    const better = {
      expected: 'a name of at most 100 of a-z, 0-9 and single hyphens: it is the id of the term',
      ...(near && { remedy: `Did you mean "${near}.md"?` }),
    };
    problems.push(problem('seed-name', { file }, `"${name}"`, better));
  }
  if (!value || isTooDeep || !isSlug(id)) return { problems };
  const { closed_by_lists, forms, ...fields } = value;
  const closing = fromLists(lists?.closed_by, closed_by_lists, file, ['closed_by_lists']);
  problems.push(...closing.problems);
  const completed = forms.map(({ opened_by_lists, ...form }, index) => {
    const path = ['forms', index, 'opened_by_lists'];
    const opening = fromLists(lists?.opened_by, opened_by_lists, file, path);
    problems.push(...opening.problems);
    const openers = [...(form.opened_by ?? []), ...opening.items];
    return completeForm({ ...form, opened_by: openers } as Partial<Form> & { text: string });
  });
  return {
    term: {
      ...fields,
      id,
      file,
      forms: completed,
      closed_by: [...fields.closed_by, ...closing.items],
      body: body.trim(),
    } as Term,
    problems,
  };
}
