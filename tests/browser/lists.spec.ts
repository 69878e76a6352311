import { expect, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { buildEdition } from '../support/editions.ts';
import { oneEdition } from '../support/one-edition.ts';

// Sixty reports, under a base path.
const edition = oneEdition(() => buildEdition(60, '/wire/'));
const at = (path: string) => `${edition.address}${path}`;

test.describe('time', () => {
  test('the front page and the archive lead to every report', async ({ page }) => {
    await page.goto(at(''));
    await page
      .getByRole('navigation', { name: 'Pages' })
      .getByRole('link', { name: 'Older' })
      .click();
    await expect(page).toHaveURL(/\/wire\/page\/2\/$/);
    await expect(page.locator('.teasers article')).toHaveCount(10);
    await page.goto(at('articles/'));
    const years = page.getByRole('navigation', { name: 'By year' });
    const counts = await years.locator('.count').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(60);
    await years.getByRole('link', { name: '2024', exact: true }).click();
    await expect(page).toHaveURL(/\/articles\/in\/2024\/$/);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Reports from 2024');
    await page
      .getByRole('navigation', { name: 'Months of 2024' })
      .getByRole('link')
      .first()
      .click();
    await expect(page).toHaveURL(/\/articles\/in\/2024\/\d\d\/$/);
    await page.goto(at('articles/in/undated/'));
    await expect(heading).toHaveText('Reports without a known date');
    await expect(page).toHaveTitle(/^Reports without a known date\b/);
  });

  test('on a phone the newest report stands on the first screen of the archive', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at('articles/'));
    await expect(page.locator('.teasers a').first()).toBeInViewport();
  });

  test('a timeline is a list everywhere and a picture on wide screens', async ({ page }) => {
    await page.goto(at('glossary/outer-space-treaty/'));
    const line = page.locator('.timeline');
    const dates = await line
      .locator('li > time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toContain('1967-01-27');
    expect(dates).toEqual([...dates].sort());
    await expect(line.locator('svg')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 800 });
    await expect(line.locator('svg')).toBeHidden();
  });
});

test.describe('terms', () => {
  test('a term shows what it stands beside, with reasons', async ({ page }) => {
    await page.goto(at('glossary/outer-space-treaty/'));
    const map = page.locator('.term-map');
    await expect(map.locator('li').first()).toContainText(/reports? mentions? both|see also/);
    await expect(map.locator('svg')).toBeVisible();
    expect(await map.locator('svg a').count()).toBe(await map.locator('li').count());
  });

  test('the map of a term with a long name shows it within its frame', async ({ page }) => {
    await page.goto(at('glossary/unidir/'));
    const frame = await box(page.locator('.term-map rect'));
    const name = await box(page.locator('.term-map .own'));
    expect(name.x).toBeGreaterThan(frame.x);
    expect(name.right).toBeLessThan(frame.right);
  });

  test('the marks between breadcrumbs are seen and not read', async ({ page }) => {
    await page.goto(at('glossary/outer-space-treaty/'));
    const steps = page.getByRole('navigation', { name: 'Breadcrumbs' });
    const last = steps.getByRole('listitem').last();
    expect(await last.evaluate((item) => getComputedStyle(item, '::before').content)).toContain(
      '›',
    );
    expect(await last.ariaSnapshot()).toBe('- listitem: Outer Space Treaty');
  });

  test('the facts of a term stand beside its explanation and its sources, its timeline and its reports below both', async ({
    page,
  }) => {
    await page.goto(at('glossary/outer-space-treaty/'));
    const facts = await box(page.locator('.facts'));
    for (const beside of ['.explanation', '.term-entry .sources']) {
      const { y, right } = await box(page.locator(beside));
      expect(right).toBeLessThan(facts.x);
      expect(y).toBeLessThan(facts.bottom);
    }
    const timeline = await box(page.locator('.timeline'));
    expect(timeline.y).toBeGreaterThan(facts.bottom);
    expect(timeline.right).toBe(facts.right);
    const reports = await box(page.locator('.backlinks'));
    expect(reports.y).toBeGreaterThan(timeline.bottom);
    expect(reports.right).toBe(facts.right);
    const items = page.locator('.backlinks li');
    expect((await box(items.nth(1))).y).toBe((await box(items.first())).y);
    await page.setViewportSize({ width: 390, height: 844 });
    const inOneColumn = await box(page.locator('.facts'));
    expect(inOneColumn.y).toBeGreaterThan((await box(page.locator('.explanation'))).bottom);
    expect(inOneColumn.bottom).toBeLessThan((await box(page.locator('.term-entry .sources'))).y);
  });

  test('the glossary narrows as one types', async ({ page }) => {
    await page.goto(at('glossary/?term=wmd'));
    await expect(page.locator('.glossary dt:visible')).toHaveCount(1);
    await page.getByLabel('Find a term').fill('');
    expect(await page.locator('.glossary dt:visible').count()).toBeGreaterThan(50);
    await expect(page.getByRole('heading', { name: 'In the news now' })).toBeVisible();
  });
});

test('a term that is asked of the glossary stands on the first screen of a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at('glossary/?term=wmd'));
  await expect(page.locator('.glossary dt:visible')).toBeInViewport();
  await page.goto(at('glossary/'));
  await page.getByLabel('Find a term').fill('wmd');
  await expect(page.locator('.glossary dt:visible')).toBeInViewport();
});

test('in a narrowed glossary a letter without terms is no link', async ({ page }) => {
  await page.goto(at('glossary/'));
  const letters = page.locator('.letters a[href]');
  const all = await letters.count();
  const field = page.getByLabel('Find a term');
  await field.fill('veto');
  await expect(page.locator('.term-filter output')).toHaveText(/^\d+ terms?$/);
  const shown = await page.locator('.letter:visible h2').allTextContents();
  expect(await letters.allTextContents()).toEqual(shown);
  expect(shown.length).toBeLessThan(all);
  await field.fill('nuclear weapons');
  await expect(page.locator('.letter dt a', { hasText: /^Nuclear weapon$/ })).toBeVisible();
  await field.fill('treaties');
  await expect(page.locator('.letter dt a', { hasText: /^Outer Space Treaty$/ })).toBeVisible();
  await field.fill('zzz');
  await expect(page.locator('.term-filter output')).toHaveText(/^No term contains that/);
  await expect(letters).toHaveCount(0);
  await field.fill('');
  await expect(letters).toHaveCount(all);
  await page.getByLabel('people').check();
  expect(await letters.allTextContents()).toEqual(
    await page.locator('.letter:visible h2').allTextContents(),
  );
});

test('a kind and a typed word narrow the glossary together', async ({ page }) => {
  await page.goto(at('glossary/'));
  await page.getByLabel('people').check();
  const letters = page.locator('.letter:visible');
  for (const letter of await letters.all()) {
    await expect(letter.locator('[data-kind]:visible')).not.toHaveCount(0);
  }
  await page.getByLabel('Find a term').fill('veto');
  await expect(letters).toHaveCount(0);
  await expect(page.locator('.term-filter output')).toHaveText(
    /^No term of this kind contains that/,
  );
  await page.locator('.kinds input').first().check();
  await expect(page.locator('.term-filter output')).toHaveText(/^\d+ terms?$/);
});

test('every page keeps within a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of [
    ...[
      '',
      'page/2/',
      'articles/',
      'articles/in/2024/',
      'search/?q=veto',
      'topics/space-security/',
    ],
    ...['topics/space-security/in/2024/', 'glossary/', 'glossary/outer-space-treaty/'],
  ]) {
    await page.goto(at(path), { waitUntil: 'networkidle' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, path).toBeLessThanOrEqual(320);
  }
});

test('an empty edition says so and can still be searched and browsed', async ({ page }) => {
  test.setTimeout(120_000);
  const empty = await buildEdition(0);
  try {
    for (const path of ['', 'articles/']) {
      await page.goto(`${empty.address}${path}`);
      await expect(page.getByRole('main')).toContainText('There are no reports yet.');
    }
    await page.goto(`${empty.address}search/?q=WMD`);
    await expect(page.locator('.search-results a').first()).toContainText(/mass destruction/i);
  } finally {
    await empty.close();
  }
});
