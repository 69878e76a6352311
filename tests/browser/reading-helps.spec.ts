import { expect, type Page, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { report } from '../support/pages.ts';

const collapse = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

test('says how long the report takes to read', async ({ page }) => {
  await page.goto(report);
  await expect(page.locator('.report .meta')).toContainText('1 min read');
});

test.describe('the line of progress', () => {
  const width = (page: Page) =>
    page
      .locator('.report')
      .evaluate((element) => new DOMMatrix(getComputedStyle(element, '::after').transform).a);

  test('grows with what has come into view, without script', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await page.goto(report);
    expect(await width(page)).toBeLessThan(0.4);
    const end = page.locator('.words > p').last();
    await end.evaluate((paragraph) => paragraph.scrollIntoView({ block: 'end' }));
    await expect.poll(() => width(page)).toBeCloseTo(1, 1);
  });

  test('is not there for who wants less motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(report);
    const content = await page
      .locator('.report')
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(content).toBe('none');
  });
});

test('the line of progress stands on no page but a report’s', async ({ page }) => {
  await page.goto('/glossary/outer-space-treaty/');
  const fixed = await page
    .locator('body *')
    .evaluateAll(
      (all) =>
        all.filter((element) => getComputedStyle(element, '::after').position === 'fixed').length,
    );
  expect(fixed).toBe(0);
});

test.describe('a paragraph has an address', () => {
  test('that leads to it and marks it, and leaves the words as they came', async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await page.goto(`${report}#par3`);
    const third = page.locator('.words > p').nth(2);
    await expect(third).toBeInViewport();
    const mark = (element: Element) => getComputedStyle(element, '::before').content;
    expect(await third.evaluate(mark)).toBe('""');
    expect(await page.locator('.words > p').nth(1).evaluate(mark)).toBe('none');
    const seed = await (await request.get(`${report}seed.txt`)).text();
    expect(collapse(await page.locator('[itemprop="articleBody"]').textContent())).toBe(
      collapse(seed),
    );
  });

  test('listed after the report for every hand', async ({ page }) => {
    await page.goto(report);
    const links = page
      .getByRole('navigation', { name: 'Links to single paragraphs' })
      .getByRole('link');
    await expect(links).toHaveCount(5);
    // Focus scrolls there smoothly; a key pressed before that has ended would be another case.
    await links.nth(4).evaluate(
      (link) =>
        new Promise<void>((resolve) => {
          addEventListener('scrollend', () => resolve(), { once: true });
          link.focus();
        }),
    );
    await expect(links.nth(4)).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${report}#par5`);
    await expect(page.locator('#par5')).toBeInViewport();
  });

  test('shown beside the paragraph under the pointer, outside of its words', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(report);
    const pin = page.locator('.pin');
    await expect(pin).toBeHidden();
    const second = page.locator('.words > p').nth(1);
    await second.hover();
    await expect(pin).toBeVisible();
    const [mark, paragraph] = [await box(pin), await box(second)];
    expect(mark.right).toBeLessThanOrEqual(paragraph.x);
    expect(Math.abs(mark.y - paragraph.y)).toBeLessThan(10);
    await page.mouse.move(mark.x + mark.width / 2, mark.y + mark.height / 2, { steps: 8 });
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(`${report}#par2`);
  });
});

test.describe('passing on', () => {
  test('prints', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(report);
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
  });

  test('shares through the platform where it can, and offers nothing where it can’t', async ({
    page,
  }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await page.goto(report);
    await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.documentElement.setAttribute('data-shared', data?.url ?? '');
        throw new DOMException('the reader closed the sheet', 'AbortError');
      };
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.reload();
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-shared', page.url());
    expect(errors).toEqual([]);
  });
});
