import { catalogue } from './catalogue.ts';

/** The catalogue of problems as a page of documentation, in Markdown. */
export function problemPage(): string {
  const entries = Object.entries(catalogue).map(([code, kind]) => {
    const warning = 'warning' in kind;
    return [
      `## ${code}`,
      '',
      `${kind.title}.${warning ? ' This is a warning: the edition is still built.' : ''}`,
      '',
      `- Expected: ${kind.expected}`,
      `- Remedy: ${kind.remedy}`,
      `- Example: [tests/fixtures/problems/${code}](../../tests/fixtures/problems/${code})`,
    ].join('\n');
  });
  return `# Problems that an editor can meet

Each problem stops the build, unless it is a warning. It is reported with its file and, unless it concerns a whole file or
folder, with line and column. All problems are reported together, those that are mended in the same way below one title,
and what stops the build last. The edition published before stays as it was.
\`npm run -s desk -- --json\` prints them for tools, and under GitHub Actions each becomes an annotation. A code never
changes its meaning. \`npm run problems\` writes this page.

${entries.join('\n\n')}
`;
}
