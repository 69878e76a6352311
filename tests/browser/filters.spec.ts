import { expect, type Page, test } from '@playwright/test';
import { buildEdition } from '../support/editions.ts';
import { oneEdition } from '../support/one-edition.ts';

// Sixty reports, under a base path.
const edition = oneEdition(() => buildEdition(60, '/wire/'));
const at = (path: string) => `${edition.address}${path}`;

test.describe('topics', () => {
  const counted = async (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);

  for (const script of [true, false]) {
    test(`combine ${script ? 'in place' : 'without script'}`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: script });
      const page = await context.newPage();
      await page.goto(at('topics/space-security/'));
      await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
      const filter = page.getByRole('navigation', { name: 'Filter' });
      const other = filter.locator('li').filter({ hasText: 'UN and Security Council' });
      const promised = await counted(await other.locator('.count').textContent());
      await other.getByRole('link').click();
      await expect(page).toHaveURL(/\/topics\/[a-z-]+\/with\/[a-z-]+\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(' with ');
      await expect(page.locator('.teasers article')).toHaveCount(promised);
      await expect(page.locator('body[data-same-page]')).toHaveCount(script ? 1 : 0);
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Space security');
      await context.close();
    });
  }

  test('have filters that keys reach one after the other', async ({ page }) => {
    await page.goto(at('topics/space-security/'));
    const filters = page.getByRole('navigation', { name: 'Filter' }).getByRole('link');
    expect(await filters.count()).toBeGreaterThan(5);
    await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().focus();
    for (const filter of await filters.all()) {
      await page.keyboard.press('Tab');
      await expect(filter).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/in\/\d{4}\/$/);
  });

  test('filter by year', async ({ page }) => {
    await page.goto(at('topics/space-security/'));
    const year = page
      .getByRole('navigation', { name: 'Filter' })
      .getByRole('link', { name: '2024' });
    await year.click();
    await expect(page).toHaveURL(/\/topics\/space-security\/in\/2024\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Space security, 2024');
    const dates = await page
      .locator('.teasers time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(dates.filter((date) => date?.startsWith('2024'))).toHaveLength(dates.length);
    expect(dates.length).toBeGreaterThan(0);
    await expect(page.locator('[data-filters] [aria-current]')).toHaveText('2024');
  });
});

test.describe('a page that was put in the place of another', () => {
  const look = (page: Page) =>
    page.evaluate(() => {
      const seen = (name: string) => document.querySelector<HTMLElement>(name);
      return ['.term-list', '.timeline li', '.timeline time', '.fine-print', '.page-head'].map(
        (name) => {
          const { display, font, marginTop } = getComputedStyle(seen(name) ?? document.body);
          return [name, seen(name) !== null, display, font, marginTop];
        },
      );
    });

  test('looks as it does by itself, and is announced to those who cannot see it', async ({
    page,
  }) => {
    await page.goto(at('topics/space-security/'));
    const alone = await look(page);
    expect(alone[0]?.[1]).toBe(true);
    await page.goto(at('topics/space-security/in/2024/'));
    await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
    const filter = page.getByRole('navigation', { name: 'Filter' });
    await filter.locator(`a[href$="/topics/space-security/"]`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Space security');
    await expect(page.locator('body[data-same-page]')).toHaveCount(1);
    expect(await look(page)).toEqual(alone);
    const announcer = page.locator('p[role="status"].sr-only');
    await expect(announcer).not.toBeEmpty();
    await expect(announcer).toHaveCSS('width', '1px');
  });

  test('stays, though one that was asked for before fails late', async ({ page }) => {
    await page.goto(at('topics/space-security/'));
    const filter = page.getByRole('navigation', { name: 'Filter' });
    const quick = filter.locator('a[href*="/in/"]').first();
    const wanted = (await quick.getAttribute('href')) ?? '';
    await page.route('**/with/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.fulfill({ status: 500 });
    });
    await filter.locator('a[href*="/with/"]').first().click();
    await quick.click();
    await expect(page).toHaveURL(new RegExp(`${wanted}$`));
    await page.waitForTimeout(1000);
    await expect(page).toHaveURL(new RegExp(`${wanted}$`));
  });

  test('is awaited in sight, and no longer once another was shown before', async ({ page }) => {
    await page.goto(at('topics/space-security/in/2024/'));
    const filter = page.getByRole('navigation', { name: 'Filter' });
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/with/**', async (route) => {
      await asked;
      await route.continue();
    });
    const main = page.locator('main');
    await filter.locator('a[href*="/with/"]').first().click();
    await expect(main).toHaveAttribute('aria-busy', 'true');
    await expect(main).toHaveCSS('opacity', '0.6');
    // What was asked for is given up by asking for the page that is shown.
    await filter.locator('[aria-current]').click();
    await expect(main).not.toHaveAttribute('aria-busy');
    await filter.locator('a[href*="/with/"]').first().click();
    await expect(main).toHaveAttribute('aria-busy', 'true');
    answer();
    await expect(page).toHaveURL(/\/with\//);
    await expect(main).not.toHaveAttribute('aria-busy');
  });

  test('leads back to the place from which it was left', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 300 });
    await page.goto(at('topics/space-security/'));
    const filters = page.getByRole('navigation', { name: 'Filter' });
    const last = filters.locator('a[href*="/in/"]').last();
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
    // As a click by keys does, from where it stands.
    await last.evaluate((link) => (link as HTMLElement).click());
    await expect(page).toHaveURL(/\/in\/\d{4}\/$/);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.goBack();
    await expect(page).toHaveURL(/space-security\/$/);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
    // It comes to rest there.
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => scrollY)).toBe(1500);
  });

  test('is the one of the address after Back and Forward, though what Back asked for comes late', async ({
    page,
  }) => {
    await page.goto(at('topics/space-security/'));
    const filter = page.getByRole('navigation', { name: 'Filter' });
    await filter.locator('a[href*="/in/"]').first().click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(/^Space security, \d{4}$/);
    await page.route('**/topics/space-security/', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/space-security\/$/);
    await page.evaluate(() => history.forward());
    await expect(page).toHaveURL(/\/in\/\d{4}\/$/);
    await page.waitForTimeout(1000);
    await expect(heading).toHaveText(/^Space security, \d{4}$/);
  });

  test('is the one that was asked for last, names its own address, and leads back', async ({
    page,
  }) => {
    await page.goto(at('topics/space-security/'));
    const filter = page.getByRole('navigation', { name: 'Filter' });
    const slow = filter.locator('a[href*="/with/"]').first();
    const quick = filter.locator('a[href*="/in/"]').first();
    const wanted = (await quick.getAttribute('href')) ?? '';
    await page.route('**/with/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await slow.click();
    await quick.click();
    await expect(page).toHaveURL(new RegExp(`${wanted}$`));
    await page.waitForTimeout(1200);
    await expect(page).toHaveURL(new RegExp(`${wanted}$`));
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`${wanted}$`),
    );
    const steps = await page.evaluate(() => history.length);
    await filter.locator(`a[href="${wanted}"]`).first().click();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Space security');
    await expect(page.locator('main')).toBeFocused();
  });
});
