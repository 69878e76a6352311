import { counted } from './counted.ts';
import { catalogue } from './problem-catalogue.ts';
import { inOrder, isWarning, type Problem, placeText } from './problems.ts';

/** Text from a stranger's file must not drive the terminal it is printed on. */
const printable = (text: string) =>
  text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** All problems for a person to read, in order, with a closing count. */
export function problemReport(problems: readonly Problem[], colour: boolean): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const entries = inOrder(problems).map((entry) => {
    const kind = isWarning(entry) ? paint(33, 'warning') : paint(31, 'problem');
    return [
      `${kind} ${entry.code}: ${catalogue[entry.code].title}`,
      `  ${paint(1, printable(placeText(entry.place)))}`,
      `  found:    ${printable(entry.found)}`,
      `  expected: ${printable(entry.expected)}`,
      `  remedy:   ${printable(entry.remedy)}`,
    ].join('\n');
  });
  const warnings = problems.filter(isWarning).length;
  const count = `${counted(problems.length - warnings, 'problem')}, ${counted(warnings, 'warning')}`;
  return [...entries, count].join('\n\n');
}

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
