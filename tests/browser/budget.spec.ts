import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { firstEdition } from '../support/first-edition.ts';
import { pages, settled } from '../support/pages.ts';
import { listen } from '../support/serve.ts';

// What a page may cost, measured on the built files.
/** What a server can send before it must wait for an answer: ten packets of 1460 bytes. */
const firstFlight = 14_600;
const scriptLimit = 4096;

const brotli = (data: Buffer | string) =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
const built = (path: string) =>
  readFileSync(join(firstEdition, path.split('?')[0]?.replace(/\/$/, '/index.html') ?? ''));

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

test.describe('nothing jumps', () => {
  const watch = (page: Page) =>
    page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as { value?: number }).value ?? 0);
      }).observe({ type: 'layout-shift', buffered: true });
    });
  const shifted = async (page: Page) => {
    await page.waitForTimeout(300);
    return page.evaluate(() =>
      (Reflect.get(window, 'shifts') as number[]).reduce((sum, value) => sum + value, 0),
    );
  };
  const choice = { theme: 'dark', size: 'huge', leading: 'wide' };

  for (const [name, path] of Object.entries(pages)) {
    for (const width of [360, 1440]) {
      test(`${name}, ${width} px, also with the reader's own settings`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await watch(page);
        await page.goto(path);
        await page.locator(settled(name)).first().waitFor();
        expect(await shifted(page)).toBe(0);
        await page.evaluate((kept) => localStorage.setItem('reader', kept), JSON.stringify(choice));
        await page.reload();
        await page.locator(settled(name)).first().waitFor();
        await expect(page.locator('html')).toHaveAttribute('data-size', 'huge');
        expect(await shifted(page)).toBe(0);
      });
    }
  }

  for (const width of [360, 1440]) {
    test(`a glossary that is asked for a term, whole and in parts, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await watch(page);
      for (const term of ['wmd', 'treaty', 'zzz']) {
        await page.goto(`${pages.glossary}?term=${term}`);
        await expect(page.locator('.term-filter output')).toHaveText(/term/);
        expect(await shifted(page), term).toBe(0);
      }
      const html = built(pages.glossary).toString();
      const half = html.indexOf('id="letter-C"');
      const server = await listen((_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.write(html.slice(0, half));
        setTimeout(() => response.end(html.slice(half)), 500);
      });
      await page.goto(`${server.address}?term=wmd`);
      await expect(page.locator('.glossary dt:visible')).toHaveCount(1);
      expect(await shifted(page)).toBe(0);
      await server.close();
    });
  }

  for (const [part, width] of [
    ['<summary>Reading settings', 1440],
    ['settings</summary>', 1440],
    ['s</summary>', 1440],
    ['<details class="settings', 360],
    ['<nav aria-label="Sections"', 360],
  ] as const) {
    test(`while a page comes in parts, cut before ${part}, ${width} px`, async ({ page }) => {
      const [start, rest] = built(pages.search).toString().split(part);
      expect(rest).toBeDefined();
      const server = await listen((request, response) => {
        if (request.url === '/') {
          response.setHeader('Content-Type', 'text/html');
          response.write(start);
          setTimeout(() => response.end(part + rest), 500);
        } else response.writeHead(404).end();
      });
      await page.setViewportSize({ width, height: 800 });
      await watch(page);
      const keep = (kept: string) => localStorage.setItem('reader', kept);
      if (width === 360) await page.addInitScript(keep, JSON.stringify(choice));
      await page.goto(server.address);
      await expect(page.getByText('Reading settings')).toBeVisible();
      expect(await shifted(page)).toBe(0);
      await server.close();
    });
  }

  test('a card, the settings and the report alone; and a jump would be seen', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 800 });
    await watch(page);
    await page.goto(pages.report);
    await page.locator('a.term[data-term="placement-in-orbit"]').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(page.locator('.card')).toBeVisible();
    await page.getByText('Reading settings').click();
    expect(await shifted(page)).toBe(0);
    await page.evaluate(() => localStorage.setItem('reader', '{"alone":"yes"}'));
    await page.reload();
    await expect(page.locator('.report-terms')).toBeHidden();
    expect(await shifted(page)).toBe(0);
    await page.evaluate(() =>
      document.querySelector('h1')?.before(document.createElement('hr'), 'x'),
    );
    expect(await shifted(page)).toBeGreaterThan(0);
  });
});
