/**
 * The folder of a part of the search index, 0 for the newest, within a site. Older ones are numbered from the oldest, so that
 * a further part changes the place of none of them but the one that was the newest.
 */
export const searchFolder = (part: number, parts: number): string =>
  part === 0 ? 'pagefind' : `pagefind-older/${parts - part}`;
