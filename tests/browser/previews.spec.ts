import { expect, type Page, test } from '@playwright/test';

const report = '/articles/000-b59c10d3d04d10ab/';
const card = (page: Page) => page.locator('.card');
/** The page comes to rest first, for a page that scrolls opens nothing; scroll events come with the next frame. */
async function pointAtTerm(page: Page) {
  await term(page).scrollIntoViewIfNeeded();
  await page.waitForTimeout(100);
  await term(page).hover();
}
const term = (page: Page) => page.locator('a.term[data-term="veto"]');

test.describe('with a mouse', () => {
  // Smooth scrolling would go on under the pointer while the clock stands.
  test.use({ viewport: { width: 1000, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });
  test.beforeEach(async ({ page }) => {
    await page.clock.install();
    await page.goto(report);
    await term(page).scrollIntoViewIfNeeded();
    await page.clock.runFor(1000);
    await page.mouse.move(5, 5);
  });

  test('P1 opens after 500 ms, closes 300 ms after leaving, and stays while the pointer is on the card', async ({
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

  test('P1 opens nothing while the page scrolls under a still pointer', async ({ page }) => {
    const box = await term(page).boundingBox();
    if (!box) throw new Error('the term has no box');
    await page.mouse.move(box.x + 5, box.y + 5 + 100);
    await page.mouse.wheel(0, 100);
    await page.clock.runFor(2000);
    await expect(card(page)).toBeHidden();
  });

  test('P2 Esc closes, with no time-out before', async ({ page }) => {
    await pointAtTerm(page);
    await page.clock.runFor(600_000);
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
  });

  test('P7 is switched off for good, and on again', async ({ page }) => {
    const setting = (name: string) =>
      page.getByRole('group', { name: /Explanations/ }).getByLabel(name);
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

  test('P8 copying the report copies no definition', async ({ page }) => {
    await pointAtTerm(page);
    await page.clock.runFor(600);
    await page
      .locator('[itemprop="articleBody"]')
      .evaluate((words) => getSelection()?.selectAllChildren(words));
    const copied = await page.evaluate(() => getSelection()?.toString());
    const words = await page.locator('[itemprop="articleBody"]').innerText();
    expect(copied?.trim()).toBe(words.trim());
  });
});

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

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  test('P4 a tap opens, a tap outside closes, the full entry is a link, and Back leaves no ghost', async ({
    page,
  }) => {
    await page.goto(report);
    await term(page).tap();
    await expect(card(page)).toBeVisible();
    await expect(page).toHaveURL(report);
    await page.locator('h1').tap({ position: { x: 5, y: 5 } });
    await expect(card(page)).toBeHidden();
    await term(page).tap();
    await card(page).getByText('Full entry').tap();
    await expect(page).toHaveURL('/glossary/veto/');
    await page.goBack();
    await expect(card(page)).toBeHidden();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('P5 a term is a link to its entry, and the definitions follow on paper', async ({
    page,
  }) => {
    await page.goto(report);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Terms in this report')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await term(page).click();
    await expect(page).toHaveURL('/glossary/veto/');
  });
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
  await page.getByText('Reading settings').click();
  await page.getByRole('group', { name: /alone/ }).getByLabel('No').check();
  await expect(page.locator('.words').getByRole('link')).not.toHaveCount(0);
});
