/** Of things in the order of a text, the last that begins at an offset or before it. */
export function lastUpTo<Thing extends { start: number }>(all: readonly Thing[], at: number) {
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Thing).start <= at) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}
