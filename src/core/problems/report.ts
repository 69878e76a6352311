import { counted } from '../counted.ts';
import { groupBy } from '../groups.ts';
import { inOrder, isWarning, type Problem, placeText } from '../problems.ts';
import { catalogue } from './catalogue.ts';

/** Text from a stranger's file must not drive the terminal it is printed on. */
const printable = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** With more problems than so many, they are also counted by their codes: the first are out of sight by then. */
const mostAtSight = 20;

/**
 * All problems for a person to read, by file, with a closing count. What stops the edition comes last, and how to mend
 * several of one kind is said once.
 */
export function problemReport(problems: readonly Problem[], colour: boolean): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const titleOf = (entry: Problem) => {
    const kind = isWarning(entry) ? paint(33, 'warning') : paint(31, 'problem');
    return `${kind} ${entry.code}: ${catalogue[entry.code].title}`;
  };
  const placeOf = ({ place }: Problem) => `  ${paint(1, printable(placeText(place)))}`;
  const linesOf = ([first, ...others]: [Problem, ...Problem[]]) => [
    titleOf(first),
    ...(others.length === 0
      ? [placeOf(first), `  found:    ${printable(first.found)}`]
      : [first, ...others].map((entry) => `${placeOf(entry)}: ${printable(entry.found)}`)),
    `  expected: ${printable(first.expected)}`,
    `  remedy:   ${printable(first.remedy)}`,
  ];
  const ordered = inOrder(problems);
  const warnings = ordered.filter(isWarning);
  const sorted = [...warnings, ...ordered.filter((entry) => !isWarning(entry))];
  const entries = groupsOf(sorted, ({ code, expected, remedy }) => [code, expected, remedy].join());
  const counts = groupsOf(sorted.length > mostAtSight ? sorted : [], ({ code }) => code).map(
    (group) => `${String(group.length).padStart(8)} × ${titleOf(group[0])}`,
  );
  const count = `${counted(sorted.length - warnings.length, 'problem')}, ${counted(warnings.length, 'warning')}`;
  return [...entries.map(linesOf), counts, [count]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const groupsOf = (problems: readonly Problem[], keyOf: (entry: Problem) => string) =>
  [...groupBy(problems, (entry) => [keyOf(entry)]).values()] as [Problem, ...Problem[]][];

/** The same as annotations of a continuous-integration run. */
export function problemAnnotations(problems: readonly Problem[]): string {
  const encode = (text: string, characters: RegExp) =>
    printable(text).replace(
      characters,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  return inOrder(problems)
    .map((entry) => {
      const { file, line = 1, column = 1 } = entry.place;
      const message = `${entry.code}: found ${entry.found}; expected ${entry.expected}. ${entry.remedy}`;
      const level = isWarning(entry) ? 'warning' : 'error';
      return `::${level} file=${encode(file, /[%:,]/g)},line=${line},col=${column}::${encode(message, /%/g)}`;
    })
    .join('\n');
}
