/** Items by each of their keys, in the order in which they come. */
export function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]) {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of keysOf(item)) append(groups, key, item);
  return groups;
}

/** Puts an item into its group, which it begins if there is none. */
export function append<T>(groups: Map<string, T[]>, key: string, item: T) {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
