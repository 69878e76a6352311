import { expect, type Page, test } from '@playwright/test';
import { termsInFirstEdition } from '../support/first-edition.ts';
import { report } from '../support/pages.ts';

for (const width of [390, 1280]) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${width} px, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ viewport: { width, height: 800 }, javaScriptEnabled });

      test('read: from the front page to the report and its file', async ({ page, request }) => {
        await page.goto('/');
        await page
          .getByRole('main')
          .getByRole('article')
          .first()
          .getByRole('heading')
          .getByRole('link')
          .click();
        await expect(page).toHaveURL(report);
        const words = page.locator('[itemprop="articleBody"]');
        await expect(words.locator('p')).toHaveCount(5);
        await expect(words).toContainText('1967 Outer Space Treaty, which prohibits');
        const file = await page.getByRole('link', { name: /\.txt$/ }).getAttribute('href');
        const seed = await (await request.get(file as string)).text();
        expect(collapse(await words.innerText())).toBe(collapse(seed));
        await expect(page.getByRole('heading', { name: 'Terms in this report' })).toBeVisible();
        await expectNoSidewaysScroll(page);
      });

      test('browse topics: from the index to a report and back', async ({ page }) => {
        await page.goto('/topics/');
        await page.getByRole('main').getByRole('link', { name: 'Space security' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Space security');
        await page
          .getByRole('main')
          .getByRole('article')
          .first()
          .getByRole('heading')
          .getByRole('link')
          .click();
        await expect(page).toHaveURL(report);
        await expectNoSidewaysScroll(page);
      });

      test('follow a glossary link: from the word to the entry and back to the sentence', async ({
        page,
      }) => {
        await page.goto(report);
        const term = page.locator('a.term[data-term="outer-space-treaty"]');
        await expect(term).toHaveText('1967 Outer Space Treaty');
        await term.focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL('/glossary/outer-space-treaty/');
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outer Space Treaty');
        const backlinks = page.getByRole('region', { name: 'Reports that mention this term' });
        await expect(backlinks.locator('mark')).toHaveText('1967 Outer Space Treaty');
        await expectNoSidewaysScroll(page);
        await backlinks.getByRole('link').first().click();
        await expect(page).toHaveURL(report);
      });
    });
  }
}

test.describe('the glossary', () => {
  test.use({ javaScriptEnabled: false });
  test('is filtered by kind without script', async ({ page }) => {
    await page.goto('/glossary/');
    await expect(page.locator('[data-kind]:visible')).toHaveCount(termsInFirstEdition());
    await page.getByLabel('treaties').check();
    await expect(page.locator('[data-kind="treaty"]:visible')).not.toHaveCount(0);
    await expect(page.locator('[data-kind="person"]:visible')).toHaveCount(0);
  });
});

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

async function expectNoSidewaysScroll(page: Page) {
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBe(clientWidth);
}
