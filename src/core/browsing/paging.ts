/** One page of a list. Numbers count from 1. */
export interface Page<T> {
  items: T[];
  number: number;
  /** The number of the last page, at least 1. */
  last: number;
  /** Items on all pages together. */
  total: number;
}

/** Divides a list into pages of at most `size` items. An empty list gives one empty page, so that its address exists. */
export function pagesOf<T>(items: readonly T[], size: number): Page<T>[] {
  return Array.from({ length: lastPage(items, size) }, (_, index) =>
    pageOf(items, size, index + 1),
  );
}

/** The first page of a list, for the route that has no number in its address. */
export const firstPageOf = <T>(items: readonly T[], size: number): Page<T> =>
  pageOf(items, size, 1);

/** The pages after the first, which have a number in their address. */
export const furtherPagesOf = <T>(items: readonly T[], size: number): Page<T>[] =>
  pagesOf(items, size).slice(1);

const pageOf = <T>(items: readonly T[], size: number, number: number): Page<T> => ({
  items: items.slice((number - 1) * size, number * size),
  number,
  last: lastPage(items, size),
  total: items.length,
});

const lastPage = ({ length }: readonly unknown[], size: number) =>
  Math.max(1, Math.ceil(length / size));

/** The page numbers that a reader is offered: the ends, this one and its neighbours; `undefined` stands for a gap. */
export function pageNumbers({ number, last }: Pick<Page<unknown>, 'number' | 'last'>) {
  const offered = new Set([1, number - 1, number, number + 1, last]);
  const numbers = [...offered].filter((n) => n >= 1 && n <= last).sort((a, b) => a - b);
  return numbers.flatMap((n, index) => {
    const before = numbers[index - 1] ?? n;
    // A gap of one page takes as much room as the page's own number.
    if (n - before === 2) return [n - 1, n];
    return n - before > 2 ? [undefined, n] : [n];
  });
}
