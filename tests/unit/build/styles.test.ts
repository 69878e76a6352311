import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pieces } from '../../../src/build/insertion.ts';
import { policyFor } from '../../../src/build/policy.ts';
import { Styles } from '../../../src/build/styles.ts';

const site = mkdtempSync(join(tmpdir(), 'styles-'));
const file = join(site, '_astro/page.css');
mkdirSync(join(site, '_astro'));
writeFileSync(file, 'a{content:"é"}');
afterAll(() => rmSync(site, { recursive: true }));

const page = (head: string) =>
  Buffer.from(`<!doctype html><html><head>${head}</head><body>é</body></html>`);
const styled = (styles: Styles, html: Buffer) =>
  Buffer.concat(pieces(html, styles.linkedFrom(html)));
const link = (base: string) => `<link rel="stylesheet" href="${base}_astro/page.css">`;

describe('the style sheets of a page', () => {
  for (const base of ['/', '/news/', '/news']) {
    it(`stand in it in place of their links, with the base ${base}`, () => {
      const linked = page(`<title>x</title>${link(base.replace(/\/?$/, '/'))}`);
      expect(styled(new Styles(site, base), linked)).toEqual(
        page('<title>x</title><style>a{content:"é"}</style>'),
      );
    });
  }

  it('are named in its policy as if they had been in it from the first', () => {
    const styles = new Styles(site, '/');
    const linked = page(link('/'));
    const digests = styles.linkedFrom(linked).map(({ digest }) => digest);
    const [early] = policyFor(linked, '/', digests);
    const [late] = policyFor(styled(styles, linked), '/');
    expect(early?.bytes.toString()).toBe(late?.bytes.toString());
  });

  it('are no files of their own in the end', () => {
    const styles = new Styles(site, '/');
    styles.linkedFrom(page(link('/')));
    styles.clear();
    expect(existsSync(file)).toBe(false);
  });
});
