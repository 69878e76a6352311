import type { z } from 'zod';
import { nearest } from '../core/problems/nearest.ts';

/** What other systems call our fields. */
const elsewhere: Record<string, string> = {
  ...{ title: 'headline', date: 'published', lang: 'language', aliases: 'redirect_from' },
  ...{ subtitle: 'standfirst', description: 'standfirst', summary: 'standfirst' },
  ...{ tags: 'topics', categories: 'topics', definition: 'short' },
};

/** The remedy for an unknown field. `group` is a field left blank that would hold it, were it indented. */
export function remedyOfKey(key: string, known: readonly string[], group?: string): string {
  if (oddSpace.test(key)) return asPlainSpaces.remedy;
  if (group) return `Indent it with spaces: it belongs to "${group}".`;
  const near = meantBy(key, known);
  return near
    ? `Did you mean "${near}"?`
    : 'Remove it, or correct its name. A colon needs a space after it; text with a colon or a comma needs quotes.';
}

/** The field that seems to be meant by an unknown one. */
export function meantBy(key: string, known: readonly string[]): string | undefined {
  const name = key.toLowerCase();
  const ours = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined;
  return ours && known.includes(ours) ? ours : nearest(key, known);
}

/** A space from a web page or a word processor looks like one of YAML's, which knows only the plain one. */
export const oddSpace = /[\p{Zs}--[ ]]/v;

export const asPlainSpaces = {
  remedy: 'Type a plain space in place of each that is shown in brackets.',
};

/** The names of fields that may stand at a path. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  let node = unwrapped(schema);
  for (const key of path) node = unwrapped(node?.element ?? node?.shape?.[key]);
  return Object.keys(node?.shape ?? {});
}

interface Definition {
  shape?: Record<string, unknown>;
  element?: unknown;
  innerType?: unknown;
  out?: unknown;
}

/** What a schema says below its defaults, options and preparations. */
function unwrapped(schema: unknown): Definition | undefined {
  const { def } = (schema ?? {}) as { def?: Definition };
  const inner = def?.innerType ?? def?.out;
  return inner ? unwrapped(inner) : def;
}
