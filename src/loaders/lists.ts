import { existsSync } from 'node:fs';
import { didYouMean } from '../core/problems/nearest.ts';
import { type Problem, problem } from '../core/problems.ts';
import { listsSchema } from '../core/schema/schemas.ts';
import type { Lists } from '../core/schema/term.ts';
import { located } from './located.ts';
import { type Folder, type Read, readTextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** The file of the glossary's folder that holds what many entries share. */
export const listsFile = 'lists.yaml';

export interface ReadLists {
  /** Undefined where the file cannot be read. */
  value: Lists | undefined;
  /** What was read: as long as it is the same, so are the lists. */
  read: Read | undefined;
  problems: Problem[];
}

export function readLists(folder: Folder): ReadLists {
  const file = folder.shown + listsFile;
  if (!existsSync(`${folder.path}/${listsFile}`))
    return { value: { file, opened_by: {}, closed_by: {} }, read: undefined, problems: [] };
  const read = readTextFile(folder, listsFile);
  if (read.text === undefined) return { value: undefined, read, problems: read.problems };
  const { value, problems } = readYaml(read.text, listsSchema, file);
  return { value: value && { file, ...value }, read, problems: [...read.problems, ...problems] };
}

/** What the lists of these names hold, and a problem for each name that no list has; of lists that could not be read, nothing. */
export function fromLists(
  lists: Record<string, string[]> | undefined,
  names: readonly string[] = [],
  file: string,
  path: readonly (string | number)[],
): { items: string[]; problems: Problem[] } {
  if (!lists) return { items: [], problems: [] };
  const isKnown = (name: string) => Object.hasOwn(lists, name);
  return {
    items: names.filter(isKnown).flatMap((name) => lists[name] ?? []),
    problems: located(
      names.flatMap((name, index) => {
        if (isKnown(name)) return [];
        const place = { file, near: { path: [...path, index] } };
        const found = `${path.at(-1)}: "${name}"`;
        return problem('list-unknown', place, found, didYouMean(name, Object.keys(lists)));
      }),
    ),
  };
}
