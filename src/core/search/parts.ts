import { groupBy } from '../groups.ts';
import type { Library, Report } from '../library.ts';
import { oncePer } from '../once.ts';

/** Reports in one part. Pagefind needs some 120 MB of memory for each thousand, and adds nothing to a part that exists. */
const reportsInPart = 5_000;

/** A reader's browser asks each part for each word, so a very large archive has larger parts, not more of them. */
const mostParts = 8;

/** The parts of the search index: one, unless there are very many reports. */
export const searchParts = oncePer(({ reports }: Library): Report[][] =>
  partsOf(reports, sizeFor(reports.length)),
);

/**
 * Divides reports, newest first, into such parts, newest first. A part is filled from its oldest month on, and a month
 * is not divided, so that a new report changes the newest part and no other. There is one part even of no reports.
 */
export function partsOf<T extends Pick<Report, 'published'>>(
  reports: readonly T[],
  size: number,
): T[][] {
  const months = groupBy(reports, ({ published = '' }) => [published.slice(0, 7)]);
  const parts: T[][] = [[]];
  for (const month of [...months.values()].reverse()) {
    const [newest = []] = parts;
    if (newest.length > 0 && newest.length + month.length > size) parts.unshift(month);
    else parts[0] = [...month, ...newest];
  }
  return parts;
}

function sizeFor(reports: number): number {
  let size = reportsInPart;
  while (reports > size * mostParts) size *= 2;
  return size;
}
