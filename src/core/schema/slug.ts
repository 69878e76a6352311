const longest = 100;

/**
 * The address of a report, from its file's name without the ending: `[a-z0-9-]`, at most 100 bytes.
 * Empty when the name holds no letter or figure that an address can show.
 */
export function slugOf(stem: string): string {
  return stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
}

/** Whether it is such an address as it stands, as ids of terms and topics are. */
export const isSlug = (name: string): boolean =>
  name.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
