// The editor's report: what was linked, what was left alone and why, and what needs a decision.
import { isWarning } from '../core/problems.ts';
import { findInAll, findInText } from '../desk/findings.ts';
import { deskEntry, deskReport } from '../desk/report.ts';
import { deskText, entryText } from '../desk/text.ts';
import { readEdition } from '../loaders/edition.ts';
import { printProblems } from '../loaders/print-problems.ts';
import { wordsOf } from '../prose/words.ts';
import { site } from '../site.ts';
import { misused, readOptions } from './options.ts';

const usage = `npm run desk                        the whole edition
npm run desk -- NAME …              only reports with one of these in their file name
npm run desk -- explain "TEXT"      what would be found in a text, and why
  --all    lists in full    --json   for tools (npm run -s desk -- --json)`;

const { values, positionals } = readOptions(
  {
    allowPositionals: true,
    options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
  } as const,
  usage,
);
const { all = false, json = false } = values;

const { edition, problems } = readEdition();
const input = { ...edition, wordsOf, defaultLanguage: site.language, linkMode: site.linkMode };
const print = (data: unknown, text: string) =>
  console.log(json ? JSON.stringify(data, null, 2) : text);

if (positionals[0] === 'explain') {
  const text = positionals.slice(1).join(' ');
  if (!text.trim()) misused('There is no text to explain.', usage);
  const entry = deskEntry(findInText(text, input));
  print(entry, entryText(entry));
} else {
  const isWanted = (file: string) =>
    positionals.length === 0 || positionals.some((name) => file.includes(name));
  const desk = deskReport(edition.terms, findInAll(input), isWanted);
  const strange = positionals.filter(
    (name) => !desk.reports.some(({ file }) => file.includes(name)),
  );
  if (strange.length > 0) {
    // It may be one that could not be read.
    printProblems(problems);
    misused(`No report's file has ${strange.join(' or ')} in its name.`, usage);
  }
  print({ ...desk, problems }, deskText(desk, all));
}
printProblems(problems);
if (problems.some((entry) => !isWarning(entry))) process.exitCode = 1;
