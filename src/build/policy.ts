import { hash } from 'node:crypto';

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

/** A page with its Content-Security-Policy first in its head: it names every inline script and style by its digest. */
export function withPolicy(html: string, pathname: string): string {
  const wasm = searchPage.test(pathname) ? " 'wasm-unsafe-eval'" : '';
  const policy = [
    ...directives,
    `script-src 'self'${wasm}${digestsOf(html, 'script')}`,
    `style-src 'self'${digestsOf(html, 'style')}`,
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace('<head>', (head) => head + meta);
}

/** The digests of a page's inline elements. Scripts with a source, and data that never runs, need none. */
function digestsOf(html: string, tag: 'script' | 'style'): string {
  return [...html.matchAll(new RegExp(`<${tag}\\b([^>]*)>(.*?)</${tag}>`, 'gs'))]
    .filter(([, attributes = '']) => !/ src=|application\/ld\+json/.test(attributes))
    .map(([, , content = '']) => ` 'sha256-${hash('sha256', content, 'base64')}'`)
    .join('');
}
