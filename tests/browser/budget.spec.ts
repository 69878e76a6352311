import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { built, firstEdition } from '../support/first-edition.ts';
import { pages } from '../support/pages.ts';

// What a page may cost, measured on the built files.
/** What a server can send before it must wait for an answer: ten packets of 1460 bytes. */
const firstFlight = 14_600;
const scriptLimit = 4096;

const brotli = (data: Buffer | string) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** The scripts of a page as they are sent: its files, with what they import, and what runs in the page itself. */
function scriptsOf(html: string): { files: string[]; bytes: number } {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const source = built(file).toString();
    for (const [, name] of source.matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g)) {
      if (name) add(`/_astro/${name}`);
    }
  };
  for (const [, file] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) add(file as string);
  const inline = [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)];
  const bytes = [...files].reduce((sum, file) => sum + brotli(built(file)).length, 0);
  return {
    files: [...files],
    bytes: bytes + inline.reduce((sum, [, code]) => sum + brotli(code as string).length, 0),
  };
}

test('the table of bytes', () => {
  const rows = Object.entries(pages).map(([name, path]) => {
    const html = built(path);
    return {
      page: name,
      html: html.length,
      brotli: brotli(html).length,
      styles: `${html}`.split('<style>').length - 1,
      script: scriptsOf(`${html}`),
    };
  });
  console.table(
    Object.fromEntries(
      rows.map(({ page, html, brotli: packed, script }) => [
        page,
        { HTML: html, 'with its style, as brotli': packed, 'script, as brotli': script.bytes },
      ]),
    ),
  );
  for (const { page, styles, script } of rows) {
    expect(styles, `${page}: one style sheet`).toBe(1);
    expect(script.bytes, page).toBeGreaterThan(0);
    if (page !== 'search') expect(script.bytes, page).toBeLessThanOrEqual(scriptLimit);
  }
});

test('a report can be read, in its look, from the first bytes that arrive', () => {
  const reports = globSync(`${firstEdition}/articles/*/index.html`).filter(
    (file) => !/\/in\//.test(file),
  );
  expect(reports.length).toBeGreaterThan(0);
  for (const file of reports) {
    const whole = readFileSync(file, 'utf8');
    const first = brotliDecompressSync(brotli(whole).subarray(0, firstFlight), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString();
    // All of it, or of a long one as much as a reader has before the rest is there.
    const words = whole.indexOf('itemprop="articleBody"');
    const article = whole.slice(0, Math.min(whole.indexOf('</article>', words), words + 6000));
    expect(words).toBeGreaterThan(0);
    expect(article).toContain('</style>');
    expect(first.startsWith(article), file).toBe(true);
  }
});

for (const [name, path] of Object.entries(pages)) {
  test(`nothing but the page itself is needed to show it: ${name}`, async ({ page, baseURL }) => {
    const asked: string[] = [];
    await page.route('**', (route) => {
      const kind = route.request().resourceType();
      asked.push(
        `${kind} ${route
          .request()
          .url()
          .replace(baseURL ?? '', '')}`,
      );
      return kind === 'document' ? route.continue() : route.abort();
    });
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCSS('font-weight', '500');
    const painted = () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
    await expect.poll(painted).toBe(1);
    expect(asked.filter((request) => /^(?:stylesheet|font|image)/.test(request))).toEqual([]);
    const html = built(path).toString();
    // A script with a source waits for the page, or the page would wait for it.
    expect(html).not.toMatch(/<script(?![^>]*type="module")[^>]* src=/);
    expect(html).not.toMatch(/<link[^>]* rel="(?:stylesheet|preload)"/);
  });
}
