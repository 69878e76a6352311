import type { Library } from './library.ts';

/**
 * Derives something from a thing at most once, and keeps it as long as the thing is: thousands of pages ask,
 * and the answer is the same for all.
 */
export function oncePer<Thing extends object, T>(derive: (thing: Thing) => T): (thing: Thing) => T {
  const known = new WeakMap<Thing, { value: T }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) {
      found = { value: derive(thing) };
      known.set(thing, found);
    }
    return found.value;
  };
}

export const oncePerLibrary = <T>(derive: (library: Library) => T) => oncePer(derive);
