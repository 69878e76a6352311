import { beginning } from '../core/beginning.ts';
import { counted, inDigits } from '../core/counted.ts';
import { groupBy } from '../core/groups.ts';
import type { Desk, DeskEntry } from './report.ts';

/** Why a wording is no mention, or a mention carries no link, as an editor would say it. */
export const reasons: Record<string, string> = {
  'not-first': 'the term is linked earlier',
  excluded: 'the sidecar excludes the term',
  'inside-link': 'inside a link or code',
  divided: 'divided by emphasis',
  'opted-out': 'the term is never linked (link: false)',
  never: 'a form that is never linked (risk: never)',
  'context-closed': 'counts only where its term, or one that opens it, is named',
  'other-case': 'counts only with the capitals of its form',
  'other-person': 'another person with that surname is named',
  'all-capitals': 'the passage is all in capitals, so they do not mark a name',
  'look-alike':
    'part of a longer name that is not a term, or a name that the report uses for something else',
  'other-sense':
    'a word in this sentence, or in an earlier one, shows that it means something else',
  undecided: 'two terms claim it; choose one with terms.decide in the sidecar',
};

const reportsShown = 20;
const linesShown = 15;
/** Lines of each list of one report, where many reports are shown. */
const linesOfMany = 4;
const widest = 160;

/** The editor's report for a terminal. Long lists are cut, and say so, unless `all` is set. */
export function deskText(desk: Desk, all: boolean): string {
  const { reports } = desk;
  const sum = (count: (entry: DeskEntry) => number) =>
    reports.reduce((total, entry) => total + count(entry), 0);
  const mentions = sum((entry) => entry.linked.length + entry.unlinked.length);
  const linked = sum((entry) => entry.linked.length);
  const leftAlone = sum((entry) => entry.leftAlone.reduce((n, { times }) => n + times, 0));
  const shown = all ? reports : reports.slice(0, reportsShown);
  const hidden = reports.length - shown.length;
  const list = (lines: string[]) => cut(lines, all ? undefined : linesShown);
  const perReport = shown.length > 3 ? linesOfMany : linesShown;
  return [
    ...shown.map((entry) => entryText(entry, all ? undefined : perReport)),
    ...(hidden > 0 ? [`… and ${counted(hidden, 'older report')} (--all shows them)\n`] : []),
    section('Names that may deserve a term (found three times or more)', [
      ...list(
        desk.gaps.map(
          ({ phrase, times, reports, sentence }) =>
            `${phrase}: ${inDigits(times)} times in ${counted(reports, 'report')}: “${beginning(sentence, 120)}”`,
        ),
      ),
    ]),
    section(
      'Short forms that were seen but never counted',
      list(
        desk.unopened.map(
          ({ form, term, seen }) => `${form} → ${term}: seen ${counted(seen, 'time')}`,
        ),
      ),
    ),
    section('Forms that no report uses', list(byTerm(desk.dead))),
    section(
      'Terms to check again (checked more than two years before the newest date in this edition)',
      list(desk.toCheck.map(({ term, why }) => `${term}: ${why}`)),
    ),
    `${counted(reports.length, 'report')}, ${counted(desk.terms, 'term')}: ${counted(mentions, 'mention')}, ` +
      `${inDigits(linked)} linked; ${counted(leftAlone, 'wording')} left alone.`,
  ].join('\n');
}

/** One report, or a text to be explained. Each list has at most `limit` lines, if given. */
export function entryText(entry: DeskEntry, limit?: number): string {
  const pair = ({ words, term }: { words: string; term: string }) => `${words} → ${term}`;
  const list = (lines: string[]) => cut(lines, limit);
  return section(entry.file === 'text' ? 'The text' : `${entry.file}: ${entry.headline}`, [
    ...titled('linked', list(entry.linked.map(pair))),
    ...titled(
      'mentioned, without a link',
      list(entry.unlinked.map((seen) => `${pair(seen)}: ${reasons[seen.why] ?? seen.why}`)),
    ),
    ...titled(
      'left alone',
      list(
        entry.leftAlone.map(
          (seen) =>
            `${pair(seen)}: ${reasons[seen.why] ?? seen.why}${seen.times > 1 ? ` (${seen.times} times)` : ''}`,
        ),
      ),
    ),
  ]);
}

function section(title: string, lines: string[]): string {
  const body = lines.length > 0 ? lines : ['nothing'];
  return [title, ...body.map((line) => `  ${line}`), ''].join('\n');
}

const titled = (title: string, lines: string[]) =>
  lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  ${line}`)] : [];

function cut(lines: string[], limit = Number.POSITIVE_INFINITY): string[] {
  if (lines.length <= limit) return lines;
  return [
    ...lines.slice(0, limit).map((line) => beginning(line, widest)),
    `… and ${inDigits(lines.length - limit)} more (--all shows them)`,
  ];
}

const byTerm = (all: Desk['dead']): string[] =>
  [...groupBy(all, ({ term }) => [term])].map(
    ([term, forms]) => `${term} (${forms.length}): ${forms.map(({ form }) => form).join(', ')}`,
  );
