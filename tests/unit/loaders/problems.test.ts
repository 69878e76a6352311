import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/core/problems/catalogue.ts';
import { problemAnnotations, problemReport } from '../../../src/core/problems/report.ts';
import { isWarning, placeText, problem } from '../../../src/core/problems.ts';
import { readEdition } from '../../../src/loaders/edition.ts';

const fixtures = `${process.cwd()}/tests/fixtures/problems`;
const home = process.cwd();

/** Each fixture is a small edition of its own; what it lacks is taken from the project. */
function problemsOf(code: string) {
  process.chdir(`${fixtures}/${code}`);
  // An empty folder cannot be kept in git.
  if (code === 'seeds-empty') mkdirSync('seeds', { recursive: true });
  const own = (name: string, other: string) =>
    existsSync(name) || code === 'file-missing' ? name : `${home}/${other}`;
  return readEdition({
    seeds: 'seeds',
    glossary: own('glossary', 'src/content/glossary'),
    topics: existsSync('topics.yaml') ? 'topics.yaml' : `${home}/src/content/topics.yaml`,
    events: `${home}/src/content/events.yaml`,
    about: `${home}/src/content/about.md`,
  }).problems;
}

describe('the catalogue of problems', () => {
  beforeAll(() => process.chdir(home));
  afterAll(() => process.chdir(home));

  it('has a fixture for every code, and no fixture without one', () => {
    expect(readdirSync(fixtures).sort()).toEqual(Object.keys(catalogue).sort());
  });

  for (const code of Object.keys(catalogue)) {
    it(`is reported at its place: ${code}`, () => {
      const place = readFileSync(`${fixtures}/${code}/expected.txt`, 'utf8').trim();
      const found = problemsOf(code).filter((entry) => entry.code === code);
      expect(found.map((entry) => placeText(entry.place))).toContain(place);
      for (const entry of found) expect(entry.remedy).not.toBe('');
    });
  }

  it('warns of what deceives without stopping the edition', () => {
    expect(problemsOf('seed-deceptive').every(isWarning)).toBe(true);
  });

  it('is printed in order, with a count, and drives no terminal', () => {
    process.chdir(home);
    const problems = [...problemsOf('seed-control'), ...problemsOf('seed-encoding')];
    const report = problemReport(
      problems.map((entry) => {
        const words = 'x\u001b[2Jy';
        return { ...entry, found: words, expected: words, remedy: words };
      }),
      false,
    );
    expect(report).not.toContain('\u001b');
    expect(report).toMatch(/2 problems, 0 warnings$/);
  });

  it('is told with what mends all of its kind, that once, and what stops the edition last', () => {
    const blank = Array.from({ length: 30 }, (_, n) =>
      problem('seed-blank', { file: `seeds/${n + 10}.txt` }, 'no words'),
    );
    const twice = problem('seed-twice', { file: 'seeds/z.txt' }, 'the same bytes as seeds/y.txt');
    const report = problemReport([...blank, twice], false);
    expect(report.match(/ {2}remedy:/g)).toHaveLength(2);
    expect(report).toContain('\n  seeds/10.txt: no words\n  seeds/11.txt: no words\n');
    expect(report.indexOf('warning seed-twice')).toBeLessThan(report.indexOf('problem seed-blank'));
    expect(report).toContain('30 × problem seed-blank: A report has no words');
    expect(problemReport(blank.slice(0, 20), false)).not.toContain('×');
  });

  it('is an annotation at its file, whatever the file is called', () => {
    const place = { file: 'seeds/a: b, 100%.txt', line: 2, column: 3 };
    const found = problem('seed-blank', place, 'x\ny\u001b[2J');
    expect(problemAnnotations([found])).toMatch(
      /^::error file=seeds\/a%3A b%2C 100%25\.txt,line=2,col=3::seed-blank: found x\\u\{a\}y\\u\{1b\}\[2J; /,
    );
  });
});

it('problems are printed whole to a reader who is slow, though the process ends at once', () => {
  const script = `
    import { printProblems } from './src/loaders/print-problems.ts';
    import { problem } from './src/core/problems.ts';
    printProblems(Array.from({ length: 1500 }, (_, n) => problem('field', { file: 'x'.repeat(200) + n }, 'this')));
    process.exit(1);`;
  const command = '"$NODE" --input-type=module -e "$SCRIPT" 2>&1 | (sleep 1; cat)';
  const { stdout } = spawnSync('sh', ['-c', command], {
    env: { ...process.env, NODE: process.execPath, SCRIPT: script },
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  expect(stdout.length).toBeGreaterThan(200_000);
  expect(stdout).toContain('1,500 problems');
});
