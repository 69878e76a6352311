import { expect, type Page, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { crampedTargets, cutOff, notesOverOneAnother, squeezed } from '../support/layout.ts';
import { pages, settled } from '../support/pages.ts';

// Every kind of page at every size that a reader may need.
test.describe.configure({ mode: 'parallel' });

const style = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** WCAG 1.4.12: what a reader may set, and nothing may be lost by it. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** The size of text that a reader has chosen for all pages in the browser itself; 16 px is what it comes with. */
async function browserText(page: Page, standard: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

const needs = [
  { name: '320 px', width: 320 },
  { name: 'text at 200 %', width: 1280, text: 32 },
  { name: 'text at 200 % on a phone', width: 360, text: 32 },
  { name: 'text at 200 % at 320 px', width: 320, text: 32 },
  { name: 'wide spacing', width: 1440, css: spacing },
  { name: 'wide spacing on a phone', width: 360, css: spacing },
];

for (const [name, path] of Object.entries(pages)) {
  for (const need of needs) {
    test(`nothing is cut off or beside the screen: ${name}, ${need.name}`, async ({ page }) => {
      await page.setViewportSize({ width: need.width, height: 800 });
      if (need.text) await browserText(page, need.text);
      await page.goto(path);
      await page.locator(settled(name)).first().waitFor();
      if (need.text) {
        const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
        expect(size).toBe(`${need.text}px`);
      }
      if (need.css) await style(page, need.css);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details'))
          folded.open = true;
      });
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        need.width,
      );
      expect(await page.evaluate(cutOff)).toEqual([]);
      expect(await page.evaluate(squeezed)).toEqual([]);
      expect(await page.evaluate(notesOverOneAnother)).toEqual([]);
    });
  }

  for (const width of [360, 1280]) {
    test(`targets are 24 px or have the room: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.locator(settled(name)).first().waitFor();
      expect(await page.evaluate(crampedTargets)).toEqual([]);
    });
  }
}

for (const [part, path] of [
  ['.timeline li a', pages.topic],
  ['.search option', pages.search],
  ['.backlinks a', pages.entry],
] as const) {
  test(`a word that has no end widens no phone: ${part}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await page
      .locator(part)
      .last()
      .evaluate((element) => {
        element.textContent = 'Unaussprechlichkeiten'.repeat(5);
      });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test('no field has letters below 16 px: telephones zoom in on those', async ({ page }) => {
  for (const path of [pages.search, pages.glossary]) {
    await page.goto(path);
    const fields = page.locator('main :is(input:not([type="radio"]), select)');
    const sizes = await fields.evaluateAll((all) =>
      all.map((field) => Number.parseFloat(getComputedStyle(field).fontSize)),
    );
    expect(sizes).not.toEqual([]);
    expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(16);
  }
});

test('the smallest phone has room for two choices of a search in a row', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(pages.search);
  const choices = page.locator('.search .choices select');
  expect((await box(choices.nth(1))).y).toBe((await box(choices.nth(0))).y);
});

test('letters stand below one another on the smallest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(pages.glossary);
  const places = await page
    .locator('.letters li')
    .evaluateAll((letters) => letters.map((letter) => letter.getBoundingClientRect().x));
  const inRow = new Set(places).size;
  expect(places.slice(inRow)).toEqual(places.slice(0, -inRow));
});

for (const [width, text] of [
  [320, 16],
  [360, 16],
  [360, 32],
] as const) {
  test(`on the way back by Tab, the letters of the glossary cover no link, ${width} px, text of ${text} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 640 });
    await browserText(page, text);
    await page.goto(pages.glossary);
    await page.locator('.glossary dt a').last().focus();
    for (let stops = 0; stops < 30; stops++) {
      await page.keyboard.press('Shift+Tab');
      const link = page.locator(':focus');
      const covering = await link.evaluate((focused) => {
        const [{ left, top } = new DOMRect()] = focused.getClientRects();
        const shown = document.elementFromPoint(left + 2, top + 2);
        return focused.contains(shown) ? '' : shown?.outerHTML.slice(0, 80);
      });
      expect(covering, (await link.textContent()) ?? '').toBe('');
    }
  });
}

test('a count stands beside the last word of a name that takes several lines', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(pages.glossary);
  const item = page.locator('.in-the-news li').first();
  await item.getByRole('link').evaluate((link) => {
    link.textContent = 'Prevention of an arms race in outer space';
  });
  const [name, count] = [
    await box(item.getByRole('link')),
    await box(item.locator(':scope > :last-child')),
  ];
  expect(name.height).toBeGreaterThan(2 * count.height);
  expect(count.y).toBeLessThan(name.bottom);
});

test('targets are 24 px or have the room: reading settings', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(pages.about);
  await page.getByText('Reading settings').click();
  await page.locator('main').evaluate((main) => main.remove());
  expect(await page.evaluate(crampedTargets)).toEqual([]);
});
