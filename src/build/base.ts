import { plainError } from '../core/plain-error.ts';

/** Throws if the path under which the site is to stand is not plain: addresses begin with it, unescaped. */
export function refuseOddBase(base: string): void {
  if (/^\/(?:(?!\.+\/)[\w.~-]+\/)*$/.test(base)) return;
  throw plainError(
    `--base is "${base}", which is not a plain path such as /news/. It may contain a-z, digits and the characters . _ ~ -`,
  );
}

/** What is wrong with the address at which the site is to stand; undefined where nothing is. */
export function oddSite(address: string): string | undefined {
  const url = URL.parse(address);
  const isSite =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !(url.search || url.hash || url.username || url.password);
  if (isSite) return undefined;
  return `SITE or --site is "${address}", which is not the address of a site, such as https://news.example. Give a path with --base.`;
}

/** Throws if it is odd. */
export function refuseOddSite(address: string): void {
  const odd = oddSite(address);
  if (odd) throw plainError(odd);
}
