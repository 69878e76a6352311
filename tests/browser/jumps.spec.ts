import { expect, type Page, test } from '@playwright/test';
import { choose } from '../support/choose.ts';
import { built } from '../support/first-edition.ts';
import { pages, settled } from '../support/pages.ts';
import { listen } from '../support/serve.ts';

const watch = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
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
    test(`nothing jumps: ${name}, ${width} px, also with the reader's own settings`, async ({
      page,
    }) => {
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
  test(`nothing jumps: a glossary that is asked for a term, whole and in parts, ${width} px`, async ({
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
  test(`nothing jumps while a page comes in parts, cut before ${part}, ${width} px`, async ({
    page,
  }) => {
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
    if (width === 360) await choose(page, choice);
    await page.goto(server.address);
    await expect(page.getByText('Reading settings')).toBeVisible();
    expect(await shifted(page)).toBe(0);
    await server.close();
  });
}

test('nothing jumps: a card, the settings and the report alone; and a jump would be seen', async ({
  page,
}) => {
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
