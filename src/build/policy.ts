import { hash } from 'node:crypto';
import type { Insertion } from './insertion.ts';

/** What a page may do, beside running and showing what it holds itself. */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** Pagefind's search runs as WebAssembly, on the search page alone. */
const searchPage = /(?:^|\/)search\/$/;

const digests = new Map<string, string>();

/**
 * The Content-Security-Policy of a page, to be put first into its head: it names every inline script and style by its
 * digest. `styles` are the digests of styles that are put into the page later. None for what is no page.
 */
export function policyFor(
  html: Buffer,
  pathname: string,
  styles: readonly string[] = [],
): Insertion[] {
  const head = html.indexOf('<head>');
  if (head < 0) return [];
  const wasm = searchPage.test(pathname) ? " 'wasm-unsafe-eval'" : '';
  const policy = [
    ...directives,
    `script-src 'self'${wasm}${named(inline(html, 'script'))}`,
    `style-src 'self'${named([...inline(html, 'style'), ...styles])}`,
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const at = head + '<head>'.length;
  return [{ start: at, end: at, bytes: Buffer.from(meta) }];
}

/** Digests of a page's inline elements. Scripts with a source, and data that never runs, need none. */
function inline(html: Buffer, tag: 'script' | 'style'): string[] {
  const found: string[] = [];
  const opening = `<${tag}`;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf(`</${tag}>`, start);
    const attributes = html.toString('latin1', at, start);
    if (!attributes.includes(' src=') && !attributes.includes('application/ld+json')) {
      found.push(knownDigest(html.subarray(start, end)));
    }
    at = end;
  }
  return found;
}

const named = (found: readonly string[]) => found.map((digest) => ` '${digest}'`).join('');

/** Nearly all pages hold the same scripts, so each is digested once. */
function knownDigest(content: Buffer): string {
  const key = content.toString('latin1');
  const digest = digests.get(key) ?? digestOf(content);
  digests.set(key, digest);
  return digest;
}

/** The name that a policy has for the content of an inline element. */
export function digestOf(content: Buffer): string {
  return `sha256-${hash('sha256', content, 'base64')}`;
}
