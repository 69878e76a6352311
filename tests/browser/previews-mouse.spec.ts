import { expect, type Page, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { report } from '../support/pages.ts';
import { card, lineOf, term } from '../support/previews.ts';

/** The page comes to rest first, for a page that scrolls opens nothing; scroll events come with the next frame. */
async function pointAtTerm(page: Page) {
  await term(page).scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
  await term(page).hover();
}
test.describe('with a mouse', () => {
  // Smooth scrolling would go on under the pointer while the clock stands.
  test.use({ viewport: { width: 1000, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.goto(report);
    await term(page).scrollIntoViewIfNeeded();
    // An installed clock ticks by itself, too, and on a slow machine past what a test waits for.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.mouse.move(5, 5);
  });

  test('a card opens after 500 ms, closes 300 ms after leaving, and stays while the pointer is on it', async ({
    page,
  }) => {
    await pointAtTerm(page);
    await page.clock.runFor(450);
    await expect(card(page)).toBeHidden();
    await page.clock.runFor(100);
    await expect(card(page)).toBeVisible();
    await expect(card(page)).toContainText('Veto');
    await card(page).hover();
    await page.clock.runFor(2000);
    await expect(card(page)).toBeVisible();
    await page.mouse.move(5, 5);
    await page.clock.runFor(250);
    await expect(card(page)).toBeVisible();
    await page.clock.runFor(100);
    await expect(card(page)).toBeHidden();
  });

  test('no card opens while the page scrolls under a still pointer', async ({ page }) => {
    const line = await lineOf(page);
    const [x, y] = [line.x + 5, line.y - 95];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 100);
    await expect
      .poll(() =>
        page.evaluate((at) => document.elementFromPoint(at.x, at.y)?.textContent, { x, y }),
      )
      .toBe('veto power');
    await page.clock.runFor(2000);
    await expect(card(page)).toBeHidden();
    // The pointer has been on the term all along: it opens as soon as somebody moves it.
    await page.mouse.move(x + 2, y);
    await page.clock.runFor(600);
    await expect(card(page)).toBeVisible();
  });

  test('no card opens for a pointer that only passes', async ({ page }) => {
    await pointAtTerm(page);
    await page.clock.runFor(450);
    await page.mouse.move(5, 5);
    await page.clock.runFor(2000);
    await expect(card(page)).toBeHidden();
  });

  test('a card under the pointer stays until Esc closes it, and is closed for good then', async ({
    page,
  }) => {
    await pointAtTerm(page);
    await page.clock.runFor(600_000);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    const line = await lineOf(page);
    await page.mouse.move(line.x + 8, line.y + 8);
    await page.clock.runFor(2000);
    await expect(card(page)).toBeHidden();
  });

  test('cards are switched off in the card itself, for good', async ({ page }) => {
    await pointAtTerm(page);
    await page.clock.runFor(600);
    await card(page).getByText('Turn cards off').click();
    await expect(card(page)).toContainText('Reading settings');
    expect(await card(page).evaluate((it) => it.contains(document.activeElement))).toBe(false);
    await page.clock.runFor(1000);
    await page.mouse.move(5, 5);
    await page.clock.runFor(1000);
    await expect(card(page)).toBeHidden();
    await page.reload();
    await pointAtTerm(page);
    await page.clock.runFor(2000);
    await expect(card(page)).toBeHidden();
    await page.getByText('Reading settings').click();
    await expect(page.getByRole('group', { name: /^Cards/ }).getByLabel('Off')).toBeChecked();
  });

  test('cards are switched off for good in the settings, and on again', async ({ page }) => {
    const setting = (name: string) => page.getByRole('group', { name: /^Cards/ }).getByLabel(name);
    await page.getByText('Reading settings').click();
    await setting('Off').check();
    await page.reload();
    await pointAtTerm(page);
    await page.clock.runFor(2000);
    await expect(card(page)).toBeHidden();
    await page.getByText('Reading settings').click();
    await setting('On').check();
    await page.keyboard.press('Escape');
    await page.mouse.move(5, 5);
    await pointAtTerm(page);
    await page.clock.runFor(600);
    await expect(card(page)).toBeVisible();
  });

  test('no card repeats a definition that stands in the margin in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 1800 });
    await page.evaluate(() => scrollTo(0, 0));
    const note = page.locator('[data-definition="veto"]');
    await pointAtTerm(page);
    await page.clock.runFor(600);
    await expect(note).toHaveAttribute('data-lit');
    await expect(card(page)).toBeHidden();
    // The keyboard opens it there too.
    await term(page).focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).not.toHaveAttribute('data-lit');
    await pointAtTerm(page);
    await page.mouse.move(5, 5);
    await page.clock.runFor(400);
    await expect(note).not.toHaveAttribute('data-lit');
    // A definition that has scrolled out of sight is no use.
    await note.evaluate((it) => {
      it.style.top = '-3000px';
    });
    await pointAtTerm(page);
    await page.clock.runFor(600);
    await expect(card(page)).toBeVisible();
  });

  for (const width of [1000, 1440])
    test(`copying the report copies no definition, ${width} px`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.setViewportSize({ width, height: 1800 });
      await page.evaluate(() => scrollTo(0, 0));
      await pointAtTerm(page);
      await page.clock.runFor(600);
      await expect(card(page)).toBeVisible({ visible: width < 1280 });
      const paragraphs = page.locator('.words > p');
      const first = await box(paragraphs.first());
      const last = await box(paragraphs.last());
      await page.mouse.move(first.x - 1, first.y + 10);
      await page.mouse.down();
      await page.mouse.move(last.right - 5, last.bottom - 8, { steps: 5 });
      await page.mouse.up();
      await page.keyboard.press('Control+C');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const words = await page.locator('[itemprop="articleBody"]').innerText();
      expect(copied.trim()).toBe(words.trim());
    });
});
