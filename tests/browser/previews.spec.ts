import { expect, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { report } from '../support/pages.ts';
import { card, lineOf, term } from '../support/previews.ts';

test('focus opens a card at once, Tab meets no hidden stop, Enter follows the link', async ({
  page,
}) => {
  await page.goto(report);
  const links = page.locator('.words a.term');
  await links.nth(0).focus();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(links.nth(2)).toBeFocused();
  const href = await links.nth(2).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href as string);
});

test('the card of a focused word goes with it while the page scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(report);
  const link = page.locator('.words a.term').nth(1);
  await page.locator('.words a.term').first().focus();
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  const top = (await box(link)).y;
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await box(link)).y).toBeLessThan(top - 50);
  // Right above the word or right below it, whichever has the room now.
  const distance = async () => {
    const [word, its] = [await box(link), await box(card(page))];
    return Math.max(its.y - word.bottom, word.y - its.bottom);
  };
  await expect.poll(distance).toBeCloseTo(8, 0);
});

test('a card that cannot show all of its words is scrolled by the arrows, and then the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(report);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const link = page.locator('a.term[data-term="unsc-draft-s-2024-302"]');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
  const hidden = () =>
    card(page).evaluate((it) => it.scrollHeight - it.clientHeight - Math.ceil(it.scrollTop));
  const whole = await hidden();
  expect(whole).toBeGreaterThan(40);
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(hidden).toBeLessThan(whole);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowUp');
  await expect.poll(hidden).toBeGreaterThan(0);
  for (let presses = 0; (await hidden()) > 0 && presses < 20; presses++) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await hidden()).toBeLessThanOrEqual(0);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await expect(link).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
});

test('coming back to the tab opens no card', async ({ page }) => {
  // No page under test ever loses its focus, so the events of leaving and of coming back are made, in Chrome's order.
  const link = page.locator('.words a.term').nth(1);
  const tell = (leaving: boolean) =>
    link.evaluate((element, leaves) => {
      const focusEvent = new FocusEvent(leaves ? 'focusout' : 'focusin', { bubbles: true });
      if (leaves) element.dispatchEvent(focusEvent);
      window.dispatchEvent(new FocusEvent(leaves ? 'blur' : 'focus'));
      if (!leaves) element.dispatchEvent(focusEvent);
    }, leaving);
  await page.goto(report);
  await page.locator('.words a.term').first().focus();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(card(page)).toBeVisible();
  await tell(true);
  await expect(card(page)).toBeHidden();
  await tell(false);
  await page.waitForTimeout(800);
  await expect(link).toBeFocused();
  await expect(card(page)).toBeHidden();
  // The next stop of the keyboard is a wish again.
  await page.keyboard.press('Tab');
  await expect(card(page)).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  test('a tap opens a card, a tap outside closes it, and one card is enough', async ({ page }) => {
    await page.goto(report);
    await term(page).tap();
    await expect(card(page)).toContainText('Veto');
    await expect(page).toHaveURL(report);
    await page.locator('a.term[data-term="dmitry-polyansky"]').tap();
    await expect(card(page)).toContainText('Dmitry Polyansky');
    await expect(card(page)).toHaveCount(1);
    await page
      .locator('.words > p')
      .nth(2)
      .tap({ position: { x: 3, y: 3 } });
    await expect(card(page)).toBeHidden();
  });

  test('the full entry is a link, a second tap follows it too, and Back shows no card', async ({
    page,
  }) => {
    await page.goto(report);
    const tap = async () => {
      const line = await lineOf(page);
      await page.touchscreen.tap(line.x + 5, line.y + 5);
    };
    for (const follow of [() => card(page).getByText('Full entry').tap(), tap]) {
      await term(page).scrollIntoViewIfNeeded();
      await tap();
      await expect(card(page)).toBeVisible();
      await follow();
      await expect(page).toHaveURL('/glossary/veto/');
      await page.goBack();
      await expect(page).toHaveURL(report);
      await page.waitForTimeout(800);
      await expect(page.locator('.card:popover-open')).toHaveCount(0);
    }
  });

  test('a page that the browser keeps for Back is kept without its card', async ({ page }) => {
    await page.goto(report);
    await term(page).tap();
    await expect(card(page)).toBeVisible();
    // No test browser keeps pages, so it is told here what those that do would tell it.
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    );
    await expect(card(page)).toBeHidden();
  });
});
