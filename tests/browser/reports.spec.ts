import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { buildEditionOf } from '../support/editions.ts';
import { oneEdition } from '../support/one-edition.ts';

// An Arabic, a Chinese and a French report and one of our own, on a site in English.
const edition = oneEdition(() => buildEditionOf('tests/fixtures/reports'));

test('a report says in which language it is, and ours stays in the site’s', async ({ page }) => {
  await page.goto(`${edition.address}articles/arabic/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const part of ['h1', '.standfirst', '.words', '.provenance a[rel]']) {
    await expect(page.locator(part)).toHaveAttribute('lang', 'ar');
    await expect(page.locator(part)).toHaveCSS('direction', 'rtl');
  }
  for (const part of ['.report-terms', '.editors-note', '.masthead']) {
    await expect(page.locator(part)).toHaveCSS('direction', 'ltr');
  }
  expect(await page.locator('.reading').getAttribute('lang')).toBe(null);
});

test('reports with tables, footnotes and other languages are valid HTML, as ours is', () => {
  const config = ['--config', '.htmlvalidate.json', '--max-warnings', '0'];
  const all = `${edition.folder}/**/*.html`;
  // It says what it found on its standard output.
  execFileSync('npx', ['html-validate', ...config, all], { stdio: 'inherit' });
});

test('who comes to the former address of a report is sent on, without script too', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${edition.address}articles/conseil-de-securite/`);
  await expect(page).toHaveURL(`${edition.address}articles/french/`);
  await expect(page.locator('h1')).toHaveText(/^Le Conseil de sécurité votera/);
  const sitemap = readFileSync(join(edition.folder, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('articles/french/');
  expect(sitemap).not.toContain('conseil-de-securite');
  await page.close();
});

test('headlines in another language say so wherever they stand', async ({ page }) => {
  const french = /Le Conseil de sécurité votera/;
  const arabic = /مجلس الأمن يستعد/;
  let seen = 0;
  for (const path of [
    ...['', 'articles/', 'topics/space-security/', 'glossary/veto/'],
    ...['articles/arabic/', 'articles/french/', 'topics/space-security/in/2024/'],
  ]) {
    await page.goto(edition.address + path);
    for (const [words, language, direction] of [
      [french, 'fr', 'ltr'],
      [arabic, 'ar', 'rtl'],
    ] as const) {
      const headlines = await page
        .getByRole('main')
        .getByRole('link', { name: words })
        .or(page.locator('h1', { hasText: words }))
        .all();
      seen += headlines.length;
      for (const headline of headlines) {
        const closest = headline.locator(
          'xpath=descendant-or-self::*[@lang]|ancestor::*[@lang][1]',
        );
        await expect(closest.last(), path).toHaveAttribute('lang', language);
        await expect(closest.last(), path).toHaveCSS('direction', direction);
      }
    }
  }
  // Each page shows both, the two of reports as headline and as neighbour.
  expect(seen).toBeGreaterThanOrEqual(14);
});

test('a page that runs from right to left is mirrored', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 800 });
  await page.goto(`${edition.address}articles/arabic/`);
  const [words, terms] = [
    await box(page.locator('.words')),
    await box(page.locator('.report-terms')),
  ];
  expect(terms.right).toBeLessThan(words.x);
  const [kicker, h1] = [
    await box(page.locator('.kicker a').first()),
    await box(page.locator('h1')),
  ];
  expect(kicker.right).toBeCloseTo(h1.right, 0);
  const first = page.locator('.report .meta > *');
  expect((await box(first.first())).x).toBeGreaterThan((await box(first.nth(1))).x);
  // A number that begins an English phrase stays at its beginning.
  await expect(page.locator('.report .meta time')).toHaveCSS('unicode-bidi', 'plaintext');
  await page.goto(`${edition.address}articles/french/`);
  expect((await box(page.locator('.report-terms'))).x).toBeGreaterThan(
    (await box(page.locator('.words'))).right,
  );
});

test('below a headline in either direction stands its date, where a line begins', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${edition.address}glossary/veto/`);
  const places = await page.locator('.backlinks li').evaluateAll((items) =>
    items.map((item) => {
      const [headline, date] = ['a', '.meta'].map((part) =>
        item.querySelector(part)?.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      const { left } = item.getBoundingClientRect();
      return [headline.left - left, date.left - left, Math.sign(date.top - headline.top)];
    }),
  );
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) expect(place).toEqual([0, 0, 1]);
});

test('a card opens from the beginning of its word, and a phone needs no scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(`${edition.address}articles/arabic/`);
  const term = page.locator('a.term[data-term="weapons-of-mass-destruction"]');
  await term.scrollIntoViewIfNeeded();
  await page.waitForTimeout(150);
  await term.hover();
  await expect(page.locator('.card')).toBeVisible();
  expect((await box(page.locator('.card'))).right).toBeCloseTo((await box(term)).right, 0);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const typed of ['否决权', '决议草案', '作为常任理事国拥有', '安理会 年底', '问题决议']) {
  test(`search finds ${typed} amid words without spaces`, async ({ page }) => {
    await page.goto(`${edition.address}search/?q=${typed}`);
    await expect(page.getByRole('status')).toHaveText(`1 result for “${typed}”.`);
    await expect(page.locator('.search-results a')).toHaveText(/^联合国安理会将就/);
  });
}

test('what search shows of a report without spaces is the place found', async ({ page }) => {
  await page.goto(`${edition.address}search/?q=持续到年底`);
  const excerpt = page.locator('.search-results .excerpt');
  await expect(excerpt).toHaveText(/^… .*谈判可能会持续到年底。$/);
  await expect(excerpt.locator('mark')).toHaveText('持续到年底');
});

test('search finds no Chinese words that stand nowhere', async ({ page }) => {
  await page.goto(`${edition.address}search/?q=拥有投票权`);
  await expect(page.getByRole('status')).toHaveText(/^Nothing found/);
});
