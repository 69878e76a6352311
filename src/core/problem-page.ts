import { catalogue } from './problem-catalogue.ts';

/** The catalogue of problems as a page of documentation, in Markdown. */
export function problemPage(): string {
  const entries = Object.entries(catalogue).map(([code, kind]) => {
    const warning = 'warning' in kind;
    return [
      `## ${code}`,
      '',
      `${kind.title}.${warning ? ' A warning: the edition is built.' : ''}`,
      '',
      `- Expected: ${kind.expected}`,
      `- Remedy: ${kind.remedy}`,
      `- Example: [tests/fixtures/problems/${code}](../../tests/fixtures/problems/${code})`,
    ].join('\n');
  });
  return `# Problems that an editor can meet

Each stops the build, unless it is a warning, and is reported with its file and, unless it concerns a whole file or folder,
with line and column. All of them are reported together, and what was published before stays as it was.
\`npm run -s desk -- --json\` gives them to tools; under GitHub Actions each is an annotation, too. A code never changes its
meaning. This page is made by \`npm run problems\`.

${entries.join('\n\n')}
`;
}
