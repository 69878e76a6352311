import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from '../../../src/build/policy.ts';

const digest = (content: string) =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const policyOf = (html: string) => /content="([^"]+)"/.exec(html)?.[1] ?? '';
const page = (head: string) => `<!doctype html><html><head>${head}</head><body></body></html>`;

describe('the policy of a page', () => {
  it('stands first in the head and names each inline script and style', () => {
    const html = withPolicy(page('<style>a{}</style><script>1</script>'), '/');
    expect(html).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
    expect(policyOf(html)).toContain(`script-src 'self' ${digest('1')};`);
    expect(policyOf(html)).toContain(`style-src 'self' ${digest('a{}')}`);
  });

  it('needs no digest for scripts of the site and for data', () => {
    const html = page(
      '<script src="/a.js"></script><script type="application/ld+json">{}</script>',
    );
    expect(policyOf(withPolicy(html, '/'))).toMatch(/script-src 'self';/);
  });

  it('allows WebAssembly on the search page alone', () => {
    expect(policyOf(withPolicy(page(''), '/base/search/'))).toContain("'wasm-unsafe-eval'");
    expect(policyOf(withPolicy(page(''), '/articles/search-x/'))).not.toContain('wasm');
  });
});
