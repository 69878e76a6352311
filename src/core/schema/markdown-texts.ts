import type { Near } from '../problems.ts';
import { type Article, sidecarOf } from './article.ts';
import type { Term } from './term.ts';

/** A text that an editor wrote in Markdown. */
export interface MarkdownText {
  /** The file in which it stands. */
  file: string;
  /** What messages call it. */
  name: string;
  markdown: string;
  /** The field that holds it; absent for the body of a file. */
  path?: Near['path'];
}

/** A report's body, if it is Markdown, its note and its updates. */
export function markdownOfReport({ file, format, text, sidecar }: Article): MarkdownText[] {
  const { note, updates = [] } = sidecar;
  const place = sidecarOf(file);
  return [
    ...(format === 'markdown' ? [{ file, name: 'the report', markdown: text }] : []),
    ...(note ? [{ file: place, name: 'note', markdown: note.text, path: ['note', 'text'] }] : []),
    ...updates.map(({ date, text: markdown }, index) => ({
      file: place,
      name: `updates: ${date}`,
      markdown,
      path: ['updates', index, 'text'],
    })),
  ];
}

/** The body of an entry. */
export const markdownOfTerm = ({ file, body }: Term): MarkdownText => {
  return { file, name: 'the entry', markdown: body };
};
