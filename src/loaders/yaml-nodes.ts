import {
  type Document,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

/** The breaks of Windows and of old Macs as those of all others, for of a lone CR the parser knows nothing. */
export const withPlainBreaks = (yaml: string) => yaml.replace(/\r\n?/g, '\n');

/** YAML as a document of which each node knows where it stands. */
export const parsed = (yaml: string, lineCounter = new LineCounter()) =>
  parseDocument(yaml, {
    schema: 'failsafe',
    uniqueKeys: true,
    merge: false,
    prettyErrors: false,
    lineCounter,
  });

/** What is written at a path: a form may be its text alone, without the field of that name. */
export function valueAt(document: Document, path: readonly (string | number)[]): unknown {
  const around = document.getIn(path.slice(0, -1));
  return document.getIn(path) ?? (typeof around === 'string' ? around : undefined);
}

/** Where the value at a path stands, or, failing that, the nearest one around it; or the key at its end. */
export function offsetOf(
  contents: Node | null,
  path: readonly (string | number)[],
  ofKey = false,
): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const [index, key] of path.entries()) {
    const items: unknown[] | undefined = (node as { items?: unknown[] } | null)?.items;
    if (!items) break;
    const item = isMap(node)
      ? items.find(
          (pair) =>
            isPair(pair) &&
            isScalar(pair.key) &&
            String(pair.key.value).trim() === String(key).trim(),
        )
      : items[Number(key)];
    if (!item) break;
    const pair = isPair(item) ? item : undefined;
    const last = ofKey && index === path.length - 1;
    node = pair ? pair.value : item;
    offset = (last ? (pair?.key as Node) : ((node ?? pair?.key) as Node))?.range?.[0] ?? offset;
  }
  return offset;
}
