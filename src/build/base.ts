import { inOneLine } from './staging.ts';

/** Throws if the path under which the site is to stand is no plain one: addresses begin with it as it is. */
export function refuseOddBase(base: string): void {
  if (/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/.test(base)) return;
  throw inOneLine(
    `--base is "${base}", which is no plain path, such as /news/: a-z, figures and the signs . _ ~ -`,
  );
}
