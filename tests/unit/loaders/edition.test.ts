import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionFolder } from '../../support/edition-folder.ts';

const { fileWith, glossaryWith, seed, read, problemsOf, reported, reportedInGlossary } =
  editionFolder();

describe("a glossary or topics of one's own", () => {
  it('need not know what our lists name', () => {
    const topics = fileWith('own-topics.yaml', '- id: x\n  name: X\n  description: X.\n');
    const { edition, problems } = read({ 'a.txt': 'Words.' }, { topics });
    expect(problems).toEqual([]);
    expect(edition.events.length).toBeGreaterThan(0);
    expect(edition.events.flatMap((event) => event.topics)).toEqual([]);
    expect(edition.events.flatMap((event) => event.terms)).not.toEqual([]);
    const glossary = 'tests/fixtures/problems/form-claimed-twice/glossary';
    const codes = problemsOf({}, { glossary }).map(({ code }) => code);
    expect(codes).toEqual(['form-claimed-twice']);
  });
});

describe('hidden files', () => {
  it('are left alone, whatever they end in', () => {
    const names = ['.hidden.md', '._a.txt', '.#a.txt', '.a.yaml', '.a.txt.swp'];
    const files = Object.fromEntries(names.map((name) => [name, '\0 Words.']));
    expect(reported({ 'a.txt': 'Words.', ...files })).toEqual([]);
  });
});

describe('what stands in the folder of reports and is none', () => {
  it('is reported: a folder, and a link to one', () => {
    mkdirSync(seed('more'));
    symlinkSync('more', seed('others'));
    symlinkSync('nowhere', seed('lost'));
    expect(reported({ 'a.txt': 'Words.' }).sort()).toEqual([
      'seed-other lost',
      'seed-unreadable more',
      'seed-unreadable others',
    ]);
    const remedies = problemsOf({}).map(({ remedy }) => remedy);
    expect(remedies).toContain('Move the files in it one folder up, or keep it elsewhere.');
  });
  it('is reported: a sidecar of a report that carries its fields itself', () => {
    const files = { 'a.txt': 'Others.', 'b.md': 'Words.', 'b.yaml': 'headline: x' };
    expect(problemsOf(files).map(({ remedy }) => remedy)).toEqual([
      'Move the fields to the beginning of b.md, between two lines of "---".',
    ]);
  });
});

describe('a sidecar without a report', () => {
  it('is reported with the name that was meant, as long as there are not too many to compare', () => {
    const files: Record<string, string> = {};
    for (let n = 100; n < 202; n++) {
      files[`report-${n}.txt`] = `Words ${n}.`;
      files[`report-${n}.meta.yaml`] = 'headline: x';
    }
    const remedies = problemsOf(files).map(({ remedy }) => remedy);
    const meant = remedies.map((remedy) => /^Did you mean "(.*)"\?$/.exec(remedy)?.[1]);
    expect(meant).toHaveLength(102);
    expect(meant.slice(98)).toEqual(['report-198.yaml', 'report-199.yaml', undefined, undefined]);
    expect(remedies.at(-1)).toContain('Give it the name of its report');
  });
});

describe('a file of shared lists', () => {
  it('is reported where its name ends in another way', () => {
    const glossary = glossaryWith({ 'lists.yml': 'opened_by: {}\n' });
    expect(problemsOf({ 'a.txt': 'Words.' }, { glossary })).toEqual([
      expect.objectContaining({ code: 'seed-ending', remedy: 'Did you mean "lists.yaml"?' }),
    ]);
  });
});

describe('a file of shared lists that is missing', () => {
  it('is reported once, with a place that needs it', () => {
    const glossary = glossaryWith({});
    cpSync('tests/fixtures/problems/list-unknown/glossary', glossary, { recursive: true });
    cpSync(join(glossary, 'a-term.md'), join(glossary, 'b-term.md'));
    rmSync(join(glossary, 'lists.yaml'));
    const problems = problemsOf({ 'a.txt': 'Words.' }, { glossary });
    const found = `nothing, though ${glossary}/a-term.md:9:21 names a list of it`;
    const missing = problems.filter(({ code }) => code !== 'form-claimed-twice');
    expect(missing).toMatchObject([{ code: 'file-missing', found }]);
  });
});

describe('the problems of an edition', () => {
  it('are reported together, whatever else is broken', () => {
    const files = {
      ...{ 'a.txt': 'Words.', 'a.yaml': 'autor: x' },
      ...{ 'b.txt': 'Others.', 'b.yaml': 'topics: [space-securty]' },
    };
    expect(reported(files)).toEqual(['field a.yaml:1:1', 'topic-unknown b.yaml:1:10']);
  });

  it('are reported together in one file, too', () => {
    const problems = reportedInGlossary({
      'Star Pact.md': '---\nname: Star Pact\n---\n',
      'b-.md': 'A body\u202E alone.',
    });
    for (const problem of [
      ...['seed-name Star Pact.md', 'field Star Pact.md:2:1'],
      ...['seed-name b-.md', 'frontmatter b-.md:1:1', 'seed-deceptive b-.md:1:7'],
    ])
      expect(problems).toContain(problem);
  });

  it('include a report that names its own address as a former one', () => {
    const files = { 'a.txt': 'Words.', 'a.yaml': 'redirect_from: [a]' };
    expect(problemsOf(files)).toEqual([
      expect.objectContaining({
        found: '"a", where the report itself stands',
        remedy: 'Remove it.',
      }),
    ]);
  });

  it('name nothing that is missing in what could not be read', () => {
    const topics = fileWith('broken-topics.yaml', '- id: x\n  nme: X\n');
    const files = { 'b.txt': 'Words.', 'b.yaml': 'topics: [space-security]' };
    const problems = reported(files, { topics });
    expect(problems).toContain('field broken-topics.yaml:2:3');
    expect(problems.filter((problem) => problem.startsWith('topic-unknown'))).toEqual([]);
  });

  it('name no lists where the file of lists could not be read', () => {
    cpSync('tests/fixtures/problems/list-unknown/glossary', glossaryWith({}), { recursive: true });
    const lists = 'opened_by:\n  council-votes: veto\n';
    expect(reportedInGlossary({ 'lists.yaml': lists })).toEqual(['field lists.yaml:2:18']);
  });

  it('are the same however a folder is written', () => {
    const topics = fileWith(
      'other-topics.yaml',
      '- id: x\n  name: X\n  description: X.\n  terms: [vetooo]\n',
    );
    const events = fileWith('no-events.yaml', '[]\n');
    for (const glossary of [
      'src/content/glossary',
      'src/content/glossary/',
      './src/content/glossary',
    ]) {
      expect(reported({ 'a.txt': 'Words.' }, { topics, events, glossary })).toEqual([
        expect.stringMatching(/^term-unknown other-topics\.yaml:/),
      ]);
    }
  });
});
