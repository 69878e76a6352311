import { isAlias, isCollection, isMap, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import type { z } from 'zod';
import type { ProblemCode } from '../core/problems/catalogue.ts';
import { codePointName, spellOut } from '../core/problems/deceptive.ts';
import { type Problem, problem } from '../core/problems.ts';
import { asPlainSpaces, keysAt, meantBy, oddSpace, remedyOfKey } from './known-fields.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { faultsOf } from './yaml-errors.ts';
import { offsetOf, parsed, valueAt, withPlainBreaks } from './yaml-nodes.ts';

interface Fields<T> {
  value?: T;
  problems: Problem[];
}

/**
 * Reads YAML as text only (a date stays as written, `no` is a word) and checks it against a schema.
 * Every problem names line and column in the file. `firstLine` is the line of the file on which `yaml` begins.
 */
export function readYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  firstLine = 1,
): Fields<z.output<S>> {
  const lines = withPlainBreaks(yaml);
  return readPlainYaml(lines, schema) ?? readAnyYaml(lines, schema, file, firstLine);
}

/** As `readYaml`, by the one parser that knows where each word stands. */
export function readAnyYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
  file: string,
  firstLine = 1,
): Fields<z.output<S>> {
  const lines = new LineCounter();
  const document = parsed(yaml, lines);
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = faultsOf(document, (offset) => lines.linePos(offset).line).map(
    ({ offset, found, remedy }) =>
      problem('yaml', placeOf(offset), found, remedy ? { remedy } : {}),
  );
  const fields = fieldsOf(document.contents, yaml, (node, found, better, code = 'yaml') => {
    problems.push(problem(code, placeOf(node.range?.[0] ?? 0), found, better));
  });
  if (problems.length > 0) return { problems };

  const result = schema.safeParse(document.contents === null ? {} : fields);
  if (result.success) return { value: result.data, problems };
  const { issues } = result.error;
  const mistyped = mistypedIn(issues, schema);
  return {
    problems: issues.flatMap((issue) => {
      const path = issue.path as (string | number)[];
      const field = nameOf(path);
      if (issue.code !== 'unrecognized_keys') {
        const value = valueAt(document, path);
        if (value === undefined && mistyped.has(path.join('\n'))) return [];
        const place = placeOf(offsetOf(document.contents, path, issue.code === 'invalid_key'));
        return problem('field', place, `${field}: ${shown(value)}`, {
          expected: `${field} ${sayIssue(issue)}`,
          ...(value === undefined && { remedy: 'Add what is missing.' }),
          ...(path.length === 0 && oddSpace.test(`${value}`) && asPlainSpaces),
        });
      }
      const known = keysAt(schema, path);
      const blank = known.filter((name) => document.getIn([...path, name]) === '');
      return issue.keys.map((key) => {
        const place = placeOf(offsetOf(document.contents, [...path, key], true));
        const group = blank.find((name) => keysAt(schema, [...path, name]).includes(key));
        return problem('field', place, `the unknown field "${visible(key)}"`, {
          expected: `one of ${known.join(', ')}`,
          remedy: remedyOfKey(key, known, group),
        });
      });
    }),
  };
}

/** The paths of fields that are missing only because their names are mistyped, which is reported where they stand. */
const mistypedIn = (issues: readonly z.core.$ZodIssue[], schema: z.ZodType) =>
  new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = keysAt(schema, issue.path as (string | number)[]);
      return issue.keys.map((key) => [...issue.path, meantBy(key, known)].join('\n'));
    }),
  );

/** A field by its name: of a list, what stands in it. The place says which item is meant. */
function nameOf(path: readonly (string | number)[]): string {
  const names = path.filter((part) => typeof part === 'string').join('.') || 'the file';
  return typeof path.at(-1) === 'number' ? `an item of ${names}` : names;
}

const kinds: Record<string, string> = {
  array: 'a list (each item on a line of its own, after a hyphen and a space)',
  object: 'a group of fields (each on a line of its own, as "name: value")',
  record: 'a group of fields (each on a line of its own, as "name: value")',
};

function sayIssue(issue: z.core.$ZodIssue & { expected?: unknown }): string {
  if (issue.code === 'invalid_key') return `has a name that ${issue.issues[0]?.message}`;
  if (issue.message.startsWith('should')) return issue.message;
  const kind = kinds[String(issue.expected)];
  return kind ? `should be ${kind}` : `is not valid: ${issue.message}`;
}

const asComment = {
  remedy: 'Put text that holds a hash into quotes; begin a comment with a hash and a space.',
};

const inQuotes = { remedy: 'Put text that begins with such a character into quotes.' };

/** YAML's words for nothing, where no quotes make text of them. */
const nothing = /^(?:~|null|Null|NULL)$/;

/** What a node says, as plain lists, groups of fields and text. A field left blank counts as not given. */
function fieldsOf(
  node: unknown,
  yaml: string,
  refuse: (node: Node, found: string, better?: { remedy?: string }, code?: ProblemCode) => void,
): unknown {
  if ((isScalar(node) || isCollection(node)) && node.anchor)
    refuse(node, `the anchor &${node.anchor}`, inQuotes);
  if (isScalar(node)) {
    if (typeof node.value !== 'string') return node.value;
    // A lone surrogate can only be written as an escape.
    const control = /[[\p{Cc}\p{Cs}]--[\t\n]]/v.exec(node.value)?.[0];
    if (control)
      refuse(node, `${codePointName(control)}, as itself or as an escape`, {}, 'seed-control');
    const isPlain = node.type === 'PLAIN';
    const lost = isPlain && /^[ \t]*(#[^\s#].*)/.exec(yaml.slice(node.range?.[1]))?.[1];
    if (lost) refuse(node, `"${lost}" after it, which YAML takes for a comment`, asComment);
    if (isPlain && nothing.test(node.value)) return '';
    // What an editor writes is no sacred text: a character that hides or reorders words is spelled out.
    node.value = spellOut(node.value);
    return node.value;
  }
  if (isSeq(node)) return node.items.map((item) => fieldsOf(item, yaml, refuse));
  if (isAlias(node)) refuse(node, `the alias *${node.source}`, inQuotes);
  if (!isMap<Node | null>(node)) return null;
  const fields: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    if (isScalar(key) && (key.value === '<<' || key.value === '__proto__')) {
      refuse(key, `the key "${key.value}"`);
    }
    fieldsOf(key, yaml, refuse);
    const given = fieldsOf(value, yaml, refuse);
    // A list or a group of fields can be a key too; its name is how it is written.
    const written = () => yaml.slice(key?.range?.[0], key?.range?.[1]);
    if (given !== '') fields[isScalar<string>(key) ? key.value : written()] = given;
  }
  return fields;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (isSeq(value)) return value.items.length > 0 ? 'a list' : 'an empty list';
  if (typeof value === 'object') return 'a group of fields';
  const text = visible(String(value));
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

const visible = (text: string) =>
  text.replace(new RegExp(oddSpace, 'gv'), (space) => `[${codePointName(space)}]`);
