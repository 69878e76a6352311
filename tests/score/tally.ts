/** How well a finder did: mentions that it found rightly, found wrongly, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

/** Compares two lists of mentions of one text. A mention given twice counts twice. */
export function compare(found: readonly string[], expected: readonly string[]): Tally {
  const open = [...expected];
  let right = 0;
  for (const mention of found) {
    const at = open.indexOf(mention);
    if (at < 0) continue;
    open.splice(at, 1);
    right++;
  }
  return { right, wrong: found.length - right, missed: open.length };
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, { right, wrong, missed }) => ({
      right: all.right + right,
      wrong: all.wrong + wrong,
      missed: all.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );

/** Each between 0 and 1. Nothing found counts as precise, nothing to find as found. */
export function rates({ right, wrong, missed }: Tally) {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
