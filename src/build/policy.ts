import { createHash } from 'node:crypto';

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
 * Writes a Content-Security-Policy into a page that names every inline script and style by its digest.
 * Nearly all pages hold the same ones, so each is digested once.
 */
export function withPolicy(html: string, pathname: string): string {
  const head = html.indexOf('<head>');
  if (head < 0) return html;
  const wasm = searchPage.test(pathname) ? " 'wasm-unsafe-eval'" : '';
  const policy = [
    ...directives,
    `script-src 'self'${wasm}${named(inline(html, 'script'))}`,
    `style-src 'self'${named(inline(html, 'style'))}`,
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const at = head + '<head>'.length;
  return html.slice(0, at) + meta + html.slice(at);
}

/** The contents of a page's inline elements. Scripts with a source, and data that never runs, need no digest. */
function inline(html: string, tag: 'script' | 'style'): string[] {
  const found: string[] = [];
  const opening = `<${tag}`;
  for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf(`</${tag}>`, start);
    const attributes = html.slice(at, start);
    if (!attributes.includes(' src=') && !attributes.includes('application/ld+json')) {
      found.push(html.slice(start, end));
    }
    at = end;
  }
  return found;
}

function named(contents: readonly string[]): string {
  return contents.map((content) => ` '${digestOf(content)}'`).join('');
}

function digestOf(content: string): string {
  let digest = digests.get(content);
  if (!digest) {
    digest = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    digests.set(content, digest);
  }
  return digest;
}
