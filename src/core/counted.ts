/** "1 report", "1,204 reports": a number with its noun, whose plural takes an s. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
