import type { Library } from './library.ts';

/** Derives something from a library at most once: thousands of pages ask, and the answer is the same for all. */
export function oncePerLibrary<T>(derive: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { value: T }>();
  return (library) => {
    let found = known.get(library);
    if (!found) {
      found = { value: derive(library) };
      known.set(library, found);
    }
    return found.value;
  };
}
