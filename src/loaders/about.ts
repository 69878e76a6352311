import type { Problem } from '../core/problems.ts';
import type { MarkdownText } from '../core/schema/markdown-texts.ts';
import { aboutSchema } from '../core/schema/schemas.ts';
import { readMarkdownFile } from './markdown-file.ts';
import { readSingleFile } from './text-file.ts';

/** The words of the about page, for its problems to be reported with all others: the page reads its file itself. */
export function readAbout(file: string): { texts: MarkdownText[]; problems: Problem[] } {
  const read = readSingleFile(file, { remedy: 'Put it back.' });
  if (read.text === undefined) return { texts: [], problems: read.problems };
  const { body, problems } = readMarkdownFile(read.text, aboutSchema, file);
  const texts = [{ file, name: 'the page', markdown: body }];
  return { texts, problems: [...read.problems, ...problems] };
}
