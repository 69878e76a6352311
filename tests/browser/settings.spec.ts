import { expect, type Page, test } from '@playwright/test';
import { report } from '../support/pages.ts';

const words = (page: Page, property: string) =>
  page
    .locator('.words')
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test('every choice about the look takes effect at once and stays, by keys alone', async ({
  page,
}) => {
  await page.goto(report);
  const size = Number.parseFloat(await words(page, 'font-size'));
  const leading = Number.parseFloat(await words(page, 'line-height')) / size;
  await page.getByText('Reading settings').focus();
  await page.keyboard.press('Enter');
  // Colours: sepia is one before the first, size: very large is two after medium, spacing: wide.
  for (const keys of [['ArrowUp'], ['ArrowDown', 'ArrowDown'], ['ArrowDown']]) {
    await page.keyboard.press('Tab');
    for (const key of keys) await page.keyboard.press(key);
  }
  const look = async () => {
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 237, 218)');
    const chosen = Number.parseFloat(await words(page, 'font-size'));
    expect(chosen / size).toBeCloseTo(1.4, 2);
    expect(Number.parseFloat(await words(page, 'line-height')) / chosen).toBeGreaterThan(leading);
  };
  await look();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Reading settings')).toBeFocused();
  await page.reload();
  await look();
  await page.getByText('Reading settings').click();
  for (const choice of ['Sepia', 'Very large', 'Wide']) {
    await expect(page.getByLabel(choice)).toBeChecked();
  }
});

test('text that is chosen larger is larger in explanations and lists, too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [path, part] of [
    [report, '.report-terms dd'],
    [report, '.updates p'],
    ['/glossary/', '.term-list dd'],
    ['/topics/', '.topic-tree a'],
    ['/topics/space-security/', '.teaser .standfirst'],
    ['/search/?q=veto', '.search-results .excerpt'],
    ['/glossary/veto/', '.backlinks blockquote'],
  ] as const) {
    await page.goto(path);
    const size = async () =>
      Number.parseFloat(
        await page
          .locator(part)
          .first()
          .evaluate((element) => getComputedStyle(element).fontSize),
      );
    const before = await size();
    await page.getByText('Reading settings').click();
    await page.getByLabel('Very large').check();
    expect((await size()) / before, `${path} ${part}`).toBeCloseTo(1.4, 1);
    // What is small already gets no smaller.
    await page.getByLabel('Small').check();
    expect(await size(), `${path} ${part}`).toBe(before);
    await page.getByLabel('Medium').check();
  }
});

test('a theme that is chosen wins over the device, and "Same as device" follows it again', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(report);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByText('Reading settings').click();
  await page.getByLabel('Light').check();
  expect(await paper()).not.toBe(dark);
  await page.getByLabel('Same as device').check();
  expect(await paper()).toBe(dark);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto(report);
    await expect(page.getByText('Reading settings')).toBeHidden();
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});

test('a device that keeps nothing still shows the choice', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Storage.prototype.getItem = () => 'no JSON';
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(report);
  await page.getByText('Reading settings').click();
  await page.getByLabel('Dark').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(errors).toEqual([]);
});

test('the key "/" can be put off for good, and on again', async ({ page }) => {
  const setting = page.getByRole('group', { name: /key opens/ });
  await page.goto('/about/');
  await page.getByText('Reading settings').click();
  await setting.getByLabel('Off').check();
  await page.reload();
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL('/about/');
  await page.getByText('Reading settings').click();
  await setting.getByLabel('On').check();
  await page.getByText('Reading settings').click();
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/search/');
});

test('the settings close by Esc, which leads back to their name, and by a click elsewhere', async ({
  page,
}) => {
  await page.goto('/about/');
  const name = page.getByText('Reading settings');
  const form = page.locator('.settings form');
  await name.click();
  await page.getByLabel('Sepia').focus();
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();
  await expect(name).toBeFocused();
  await name.click();
  await expect(form).toBeVisible();
  await page.locator('h1').click();
  await expect(form).toBeHidden();
});
