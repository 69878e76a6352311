import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { placeText } from '../../src/core/problems.ts';
import { places, readEdition } from '../../src/loaders/edition.ts';
import { newFolder } from './new-folder.ts';

type Files = Record<string, string>;

/** Folders for the files of an edition, new for each test of the file that calls this, and the problems reported in them. */
export function editionFolder() {
  let home = '';
  beforeEach(() => {
    home = newFolder();
    mkdirSync(join(home, 'seeds'));
    mkdirSync(join(home, 'glossary'));
  });

  const write = (folder: string, files: Files) => {
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(home, folder, name), content);
  };
  /** A file beside the folders: topics or events. */
  const fileWith = (name: string, content: string) => {
    write('', { [name]: content });
    return join(home, name);
  };
  const glossaryWith = (files: Files) => {
    write('glossary', files);
    return join(home, 'glossary');
  };
  const seed = (name: string) => join(home, 'seeds', name);
  /** An edition of reports in these files. `from` names other parts of it than this project's. */
  const read = (files: Files, from: Partial<ReturnType<typeof places>> = {}) => {
    write('seeds', files);
    return readEdition({ ...places(), seeds: join(home, 'seeds'), ...from });
  };
  const problemsOf = (...input: Parameters<typeof read>) => read(...input).problems;
  /** Its problems, each as "code file:line:column". */
  const reported = (...input: Parameters<typeof read>) =>
    problemsOf(...input).map(
      ({ code, place }) => `${code} ${placeText(place).replace(/^.*\//, '')}`,
    );
  const reportedInGlossary = (files: Files) =>
    reported({ 'a.txt': 'Words.' }, { glossary: glossaryWith(files) });
  return { fileWith, glossaryWith, seed, read, problemsOf, reported, reportedInGlossary };
}
