import { expect, type Page, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { notesOverOneAnother } from '../support/layout.ts';
import { report } from '../support/pages.ts';
import { card, term } from '../support/previews.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a term is a link to its entry, and the definitions follow on paper', async ({ page }) => {
    await page.goto(report);
    await page.emulateMedia({ media: 'print' });
    const words = await box(page.locator('.words'));
    expect((await box(page.locator('.report-terms'))).y).toBeGreaterThan(words.bottom);
    for (const note of await page.locator('.report-terms dd').all())
      await expect(note).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await term(page).click();
    await expect(page).toHaveURL('/glossary/veto/');
  });
});

/** Two boxes that no reader would want over one another. */
async function expectApart(page: Page) {
  const list = await box(page.locator('.report-terms'));
  for (const part of ['h1', '.report .standfirst', '.words']) {
    const { right, bottom } = await box(page.locator(part));
    expect(right <= list.x || bottom <= list.y, `${part} and the list of terms`).toBe(true);
  }
}

test.describe('on a wide screen without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } });
  test('the list of terms stands beside the report, and over nothing', async ({ page }) => {
    await page.goto(report);
    await expect(page.getByText('Terms in this report')).toBeVisible();
    await expectApart(page);
  });
});

test.describe('the count of terms at the head of a report', () => {
  const count = (page: Page) => page.locator('.report > header').getByText(/^\d+ terms explained$/);

  test('leads to their definitions, and is not there where these stand in the margins', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(report);
    const definitions = await page.locator('[data-definition]').count();
    await expect(count(page)).toHaveText(`${definitions} terms explained`);
    await count(page).click();
    await expect(page.getByRole('heading', { name: 'Terms in this report' })).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-definition] a').first()).toBeFocused();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(count(page)).toBeHidden();
  });

  test('is not there beside a report that stands alone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(report);
    await expect(count(page)).toBeVisible();
    await page.evaluate(() => document.documentElement.setAttribute('data-alone', 'yes'));
    await expect(count(page)).toBeHidden();
  });
});

for (const path of [report, '/glossary/veto/']) {
  test(`on paper ${path} says how to cite it and where it stands`, async ({ page }) => {
    await page.goto(path);
    const citations = page.locator('.cite dd');
    await expect(citations.first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(citations.first()).toBeVisible();
    await expect(citations.first()).toContainText(`https://treaty-wire.example${path}`);
    await expect(citations.nth(1)).toBeHidden();
    await expect(page.locator('.cite summary')).toBeVisible();
    await expect(page.locator('.cite dt').first()).toBeHidden();
  });
}

test('a page whose script never came is a page without script', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.route('**/*.js', (route) => route.abort());
  await page.clock.install();
  await page.goto(report);
  await page.clock.runFor(5000);
  await expect(page.getByText('Terms in this report')).toBeVisible();
  await expect(page.getByText('Reading settings')).toBeHidden();
  await expectApart(page);
});

test('the name of a link is its words, and the list of terms is the equal of the cards', async ({
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

test('on a wide screen the definitions stand in the margin beside the words', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(report);
  const words = await box(page.locator('.words'));
  for (const note of await page.locator('[data-definition]').all()) {
    const { x, right } = await box(note);
    expect(right <= words.x || words.right <= x).toBe(true);
  }
  expect(await page.evaluate(notesOverOneAnother)).toEqual([]);
  const first = page.locator('a.term').first();
  const note = page.locator(`[data-definition="${await first.getAttribute('data-term')}"]`);
  expect(Math.abs((await box(first)).y - (await box(note)).y)).toBeLessThan(20);
});

test('the report stands alone on request, without a link of ours', async ({ page }) => {
  await page.goto(report);
  const given = page.getByText('Given by the editor');
  const shown = { useInnerText: true };
  await expect(given).toHaveText('Given by the editor: headline, date, summary', shown);
  await page.getByText('Reading settings').click();
  await page.getByRole('group', { name: /alone/ }).getByLabel('Yes').check();
  await expect(page.locator('.words').getByRole('link')).toHaveCount(0);
  await expect(given).toHaveText('Given by the editor: headline, date', shown);
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

test('the margins follow the setting to show the report alone, both ways', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(report);
  await page.getByText('Reading settings').click();
  const choose = (name: string) =>
    page.getByRole('group', { name: /alone/ }).getByLabel(name).check();
  const note = page.locator('[data-definition="veto"]');
  const heights = () =>
    page
      .locator('.reading')
      .evaluate((reading) => [reading.clientHeight, reading.firstElementChild?.clientHeight]);
  await expect(note).toBeVisible();
  await choose('Yes');
  await expect(note).toBeHidden();
  const [around, within] = await heights();
  expect(around).toBe(within);
  await page.reload();
  await page.getByText('Reading settings').click();
  await choose('No');
  await expect(note).toBeVisible();
  await expect(note).toHaveCSS('position', 'absolute');
});
