/** Bytes to stand in a page in place of those from `start` to `end`. */
export interface Insertion {
  start: number;
  end: number;
  bytes: Buffer;
}

/** The page with its insertions, which are in its order, as pieces to be written one after the other: nothing is copied. */
export function pieces(html: Buffer, insertions: readonly Insertion[]): Buffer[] {
  const found: Buffer[] = [];
  let at = 0;
  for (const { start, end, bytes } of insertions) {
    found.push(html.subarray(at, start), bytes);
    at = end;
  }
  return [...found, html.subarray(at)];
}
