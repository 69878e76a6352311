import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { choose } from '../support/choose.ts';
import { pages, settled } from '../support/pages.ts';

async function expectNothing(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

for (const [theme, widths] of Object.entries({
  light: [360, 768, 1440],
  dark: [360, 768, 1440],
  sepia: [768],
})) {
  for (const width of widths) {
    test.describe(`axe, ${theme}, ${width} px`, () => {
      test.use({ viewport: { width, height: 800 } });
      test.beforeEach(({ page }) => choose(page, { theme }));

      for (const [name, path] of Object.entries(pages)) {
        test(`finds nothing on: ${name}`, async ({ page }) => {
          await page.goto(path);
          await page.locator(settled(name)).first().waitFor();
          await expectNothing(page);
        });
      }

      test('finds nothing on: report with a card, then with the settings open', async ({
        page,
      }) => {
        await page.goto(pages.report);
        await page.locator('a.term').first().focus();
        await page.keyboard.press('Tab');
        await expect(page.locator('.card')).toBeVisible();
        await expectNothing(page);
        await page.getByText('Reading settings').click();
        await expectNothing(page);
      });

      test('finds nothing on: report alone', async ({ page }) => {
        await choose(page, { theme, alone: 'yes' });
        await page.goto(pages.report);
        await expectNothing(page);
      });
    });
  }
}
