import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { spellOut } from '../core/problems/deceptive.ts';

const words = String.raw`[\p{L}\p{N}(][^:#\p{C}]*(?:(?::(?=\S)|(?<=\S)#)[^:#\p{C}]*)*`;
const quoted = String.raw`(?:"[^"\\\p{C}]*"|'[^'\p{C}]*(?:''[^'\p{C}]*)*')`;
const ids = String.raw`\[\w[\w-]*(?:, \w[\w-]*)*\]`;
const value = `(?:${words}|${quoted}|${ids})`;
/** Each line is a field, an item, an item that begins with a field, more words of the line before, or empty. */
const plain = new RegExp(
  String.raw`^(?: *(?:(?:- )?[a-z]\w{0,99}:(?: ${value})?|- ${value}|${words})?(?:\n|$))*$`,
  'u',
);
const nothing = /\bnull\b/i;

/**
 * Reads YAML of the simplest kind, as text only, and checks it against a schema; undefined where it is of another kind
 * or anything is wrong. Nearly all that editors write is of this kind, on which all parsers agree, and js-yaml reads it
 * in a ninth of the time. The rest is for `readAnyYaml`, whose parser knows where each word stands.
 */
export function readPlainYaml<S extends z.ZodType>(
  yaml: string,
  schema: S,
): { value: z.output<S>; problems: [] } | undefined {
  if (!plain.test(yaml) || nothing.test(yaml) || spellOut(yaml) !== yaml) return undefined;
  try {
    const fields = withoutBlanks(load(yaml, { schema: FAILSAFE_SCHEMA }) ?? {});
    const { success, data } = schema.safeParse(fields);
    return success ? { value: data, problems: [] } : undefined;
  } catch {
    return undefined;
  }
}

/** A field left blank counts as not given. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null && inner !== '')
      .map(([key, inner]) => [key, withoutBlanks(inner)]),
  );
}
