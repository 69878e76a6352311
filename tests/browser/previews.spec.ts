import { expect, type Page, test } from '@playwright/test';
import { card, lineOf, report, term } from '../support/term.ts';

test('P3 focus opens at once, Tab meets no hidden stop, Enter follows', async ({ page }) => {
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

test('P3 coming back to the tab opens nothing', async ({ page }) => {
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
  test('P4 a tap opens, a tap outside closes, and one card is enough', async ({ page }) => {
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

  test('P4 the full entry is a link, a second tap follows too, and Back leaves no ghost', async ({
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
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('P5 a term is a link to its entry, and the definitions follow on paper', async ({
    page,
  }) => {
    await page.goto(report);
    await page.emulateMedia({ media: 'print' });
    const words = await page.locator('.words').boundingBox();
    const notes = await page.locator('.report-terms').boundingBox();
    expect(notes?.y).toBeGreaterThan((words?.y ?? 0) + (words?.height ?? 0));
    for (const note of await page.locator('.report-terms dd').all())
      await expect(note).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await term(page).click();
    await expect(page).toHaveURL('/glossary/veto/');
  });
});

/** Two boxes that no reader would want over one another. */
async function expectApart(page: Page) {
  const list = await page.locator('.report-terms').boundingBox();
  for (const part of ['h1', '.report .standfirst', '.words']) {
    const box = await page.locator(part).boundingBox();
    if (!list || !box) throw new Error(`no box: ${part}`);
    const apart = box.x + box.width <= list.x || box.y + box.height <= list.y;
    expect(apart, `${part} and the list of terms`).toBe(true);
  }
}

test.describe('on a wide screen without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  test('P5 the list of terms stands beside the report, and over nothing', async ({ page }) => {
    await page.goto(report);
    await expect(page.getByText('Terms in this report')).toBeVisible();
    await expectApart(page);
  });
});

test('P5 a page whose script never came is a page without script', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.route('**/*.js', (route) => route.abort());
  await page.clock.install();
  await page.goto(report);
  await page.clock.runFor(5000);
  await expect(page.getByText('Terms in this report')).toBeVisible();
  await expect(page.getByText('Reading settings')).toBeHidden();
  await expectApart(page);
});

test('P6 the name of a link is its words, and the list of terms is the equal of the cards', async ({
  page,
}) => {
  await page.goto(report);
  await expect(term(page)).toHaveAccessibleName('veto power');
  await expect(term(page)).toHaveAccessibleDescription('');
  await term(page).focus();
  await expect(card(page)).toHaveAttribute('aria-hidden', 'true');
  const list = page.getByRole('complementary', { name: 'Terms in this report' });
  await expect(list.getByRole('link', { name: 'Veto', exact: true })).toHaveAttribute(
    'href',
    '/glossary/veto/',
  );
});

test('P9 on a wide screen the definitions stand in the margin beside the words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(report);
  const words = await page.locator('.words').boundingBox();
  if (!words) throw new Error('the words have no box');
  const notes = await page.locator('[data-definition]').all();
  const boxes = await Promise.all(notes.map((note) => note.boundingBox()));
  for (const box of boxes) {
    if (!box) throw new Error('a definition has no box');
    const beside = box.x + box.width <= words.x || words.x + words.width <= box.x;
    expect(beside).toBe(true);
    const over = boxes.filter(
      (other) =>
        other &&
        other !== box &&
        other.x === box.x &&
        other.y < box.y + box.height &&
        box.y < other.y + other.height,
    );
    expect(over).toEqual([]);
  }
  const first = page.locator('a.term').first();
  const note = page.locator(`[data-definition="${await first.getAttribute('data-term')}"]`);
  expect(
    Math.abs(((await first.boundingBox())?.y ?? 0) - ((await note.boundingBox())?.y ?? 999)),
  ).toBeLessThan(20);
});

test('the report stands alone on request, without a link of ours', async ({ page }) => {
  await page.goto(report);
  await page.getByText('Reading settings').click();
  await page.getByRole('group', { name: /alone/ }).getByLabel('Yes').check();
  await expect(page.locator('.words').getByRole('link')).toHaveCount(0);
  await expect(page.getByText('Terms in this report')).toBeHidden();
  await page.reload();
  await expect(page.locator('.words').getByRole('link')).toHaveCount(0);
  // It is a choice about reports: an entry keeps all that belongs to it.
  await page.goto('/glossary/veto/');
  await expect(page.getByText('Cite this entry')).toBeVisible();
  await page.goto(report);
  await page.getByText('Reading settings').click();
  await page.getByRole('group', { name: /alone/ }).getByLabel('No').check();
  await expect(page.locator('.words').getByRole('link')).not.toHaveCount(0);
});
