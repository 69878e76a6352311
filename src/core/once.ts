/**
 * Derives something from a thing at most once, and keeps it as long as the thing exists: thousands of pages ask,
 * and the answer is the same for all.
 */
export const oncePer = <Thing extends object, T>(derive: (thing: Thing) => T) =>
  once(new WeakMap<Thing, { value: T }>(), derive);

/** The same for numbers and texts of which there are few. What was derived is kept for good. */
export const oncePerValue = <Value extends string | number, T>(derive: (value: Value) => T) =>
  once(new Map<Value, { value: T }>(), derive);

interface Known<Key, T> {
  get(key: Key): { value: T } | undefined;
  set(key: Key, found: { value: T }): unknown;
}

function once<Key, T>(known: Known<Key, T>, derive: (key: Key) => T): (key: Key) => T {
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = { value: derive(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
