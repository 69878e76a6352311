import { expect, type Page, test } from '@playwright/test';

const html = (page: Page) => page.locator('html');

test('a choice holds in all tabs, and none takes back what another chose', async ({
  page,
  context,
}) => {
  await page.goto('/about/');
  const other = await context.newPage();
  await other.goto('/about/');
  await page.getByText('Reading settings').click();
  await page.getByLabel('Dark').check();
  await expect(html(other)).toHaveAttribute('data-theme', 'dark');
  await other.getByText('Reading settings').click();
  await expect(other.getByLabel('Dark')).toBeChecked();
  await other.getByLabel('Very large').check();
  await expect(html(page)).toHaveAttribute('data-size', 'huge');
  await page.getByLabel('Same as device').check();
  await expect(html(other)).not.toHaveAttribute('data-theme');
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-size', 'huge');
});

test('only what was changed is written, into what is kept by now', async ({ page }) => {
  await page.goto('/about/');
  // No event tells a page what it wrote itself.
  await page.evaluate(() => localStorage.setItem('reader', '{"theme":"sepia"}'));
  await page.getByText('Reading settings').click();
  await page.getByLabel('Very large').check();
  await page.reload();
  await expect(html(page)).toHaveAttribute('data-theme', 'sepia');
  await expect(html(page)).toHaveAttribute('data-size', 'huge');
});

test('a page that Back brings out of the browser’s memory takes over what was chosen since', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    localStorage.setItem('reader', '{"theme":"sepia"}');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(html(page)).toHaveAttribute('data-theme', 'sepia');
});

for (const rubbish of ['null', '"dark"', '[', '[1]', '{"theme":{}}']) {
  test(`${rubbish} in place of the settings is no harm`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript((text) => {
      if (!localStorage.getItem('reader')) localStorage.setItem('reader', text);
    }, rubbish);
    await page.goto('/about/');
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    );
    await page.getByText('Reading settings').click();
    await page.getByLabel('Very large').check();
    await page.reload();
    await expect(html(page)).toHaveAttribute('data-size', 'huge');
    await expect(html(page)).not.toHaveAttribute('data-theme');
    expect(errors).toEqual([]);
  });
}
