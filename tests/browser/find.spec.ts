import { expect, test } from '@playwright/test';
import { buildEdition } from '../support/editions.ts';
import { oneEdition } from '../support/one-edition.ts';

// Sixty reports, under a base path.
const edition = oneEdition(() => buildEdition(60, '/wire/'));
const at = (path: string) => `${edition.address}${path}`;

for (const [typed, term] of [
  ['WMD', 'weapons of mass destruction'],
  ['wmd', 'weapons of mass destruction'],
  ['space treaty', 'Outer Space Treaty'],
  ['veto power', 'veto'],
  ['NPT', 'Non-Proliferation'],
  ['nuclear weapons', 'Nuclear weapon'],
  ['What is a veto?', 'veto'],
] as const) {
  test(`"${typed}" finds its term first`, async ({ page }) => {
    await page.goto(at('search/'));
    await page.getByRole('searchbox').fill(typed);
    const first = page.locator('.search-results > li').first();
    await expect(first.getByRole('link')).toContainText(new RegExp(term, 'i'));
    await expect(first).toContainText('Term');
  });
}

test('loads nothing of the engine before the first question', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(at('search/'), { waitUntil: 'networkidle' });
  expect(requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').fill('veto');
  await expect(page.locator('.search-results > li').first()).toBeVisible();
  expect(requests.filter((url) => url.includes('/pagefind/')).length).toBeGreaterThan(0);
  expect(requests.filter((url) => !url.startsWith(edition.address))).toEqual([]);
});

test('holds question and filters in the address', async ({ page }) => {
  await page.goto(at('search/?q=orbit&kind=report'));
  await expect(page.getByRole('status')).toContainText(/\d+ results? for “orbit”/);
  const unfiltered = (await page.getByRole('status').textContent()) ?? '';
  await page.getByLabel('Year').selectOption({ index: 1 });
  await expect(page.getByRole('status')).not.toHaveText(unfiltered);
  await expect(page).toHaveURL(/q=orbit&kind=report&year=\d{4}/);
  const shown = await page.getByRole('status').textContent();
  await page.reload();
  await expect(page.getByRole('status')).toHaveText(shown ?? '');
});

test('says of each choice how many results it leaves', async ({ page }) => {
  await page.goto(at('search/?q=orbit'));
  const kind = page.getByLabel('Kind').locator('option[value="report"]');
  const year = page.getByLabel('Year').locator('option').nth(1);
  const [reports, ofYear] = await Promise.all(
    [kind, year].map(async (option) => {
      await expect(option).toHaveText(/\([1-9]\d*\)$/);
      return Number(/\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1]);
    }),
  );
  expect(ofYear).toBeLessThanOrEqual(reports ?? 0);
  await page.getByLabel('Kind').selectOption('report');
  await expect(page.getByRole('status')).toContainText(`${reports} results`);
});

test('filters without a word', async ({ page }) => {
  await page.goto(at('search/?source=Northern+Wire'));
  await expect(page.getByRole('status')).toContainText('result');
  for (const kind of await page.locator('.search-results .kind').allTextContents()) {
    expect(kind).toContain('Northern Wire');
  }
});

test('finds a topic by its name before what only speaks of it', async ({ page }) => {
  await page.goto(at('search/?q=nuclear weapons'));
  const results = page.locator('.search-results > li');
  await expect(results.nth(0)).toContainText(/^Nuclear weaponTerm/);
  await expect(results.nth(1)).toContainText(/^Nuclear weaponsTopic/);
});

test('says where an excerpt leaves words out, and nowhere else', async ({ page }) => {
  await page.goto(at('search/?q=الوفود'));
  // The first words of a report, then others of it.
  const excerpt = page.locator('.search-results .excerpt').first();
  await expect(excerpt).toHaveText(/^جنيف/);
  await page.goto(at('search/?q=gallery&kind=report'));
  await expect(excerpt).toContainText('gallery');
  await expect(excerpt).toHaveText(/^… /);
});

test('finds nothing by words that only the index itself holds', async ({ page }) => {
  await page.goto(at('search/?q=ltr'));
  await expect(page.getByRole('status')).toHaveText('Nothing found for “ltr”.');
  // "Date not known" stands with every fourth report.
  await page.goto(at('search/?q=known&kind=report'));
  await expect(page.getByRole('status')).toHaveText('Nothing found for “known”.');
});

test('says of a term and a topic how many reports it has, of a report when it was published', async ({
  page,
}) => {
  const about = page.locator('.search-results .kind').first();
  await page.goto(at('search/?q=veto&kind=term'));
  await expect(about).toHaveText(/^Term · procedure, mentioned in \d+ reports?$/);
  await page.goto(at('search/?kind=topic'));
  await expect(about).toHaveText(/^Topic · \d+ reports?$/);
  await page.goto(at('search/?kind=report'));
  await expect(about).toHaveText(/^Report · (?:\d.* \d{4}|date not known)/);
});

test('shows excerpts of the report with the words marked', async ({ page }) => {
  await page.goto(at('search/?q=gallery&kind=report'));
  await expect(page.locator('.search-results mark').first()).toHaveText(/gallery/i);
});

test('finds Arabic and French words and shows them in their direction', async ({ page }) => {
  await page.goto(at('search/?q=الوفود'));
  await expect(page.locator('.search-results h2').first()).toHaveAttribute('dir', 'rtl');
  await page.goto(at('search/?q=délégations'));
  await expect(page.locator('.search-results h2').first()).toHaveAttribute('lang', 'fr');
});

test('is worked by keys alone', async ({ page }) => {
  await page.goto(at('glossary/'));
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('veto');
  const links = page.locator('.search-results h2 a');
  await expect(links.nth(1)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
});

test('helps when nothing is found', async ({ page }) => {
  await page.goto(at('search/?q=zzyzx&kind=report'));
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzyzx”.');
  await expect(page.getByRole('button', { name: 'without filters' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look for it in the glossary' })).toHaveAttribute(
    'href',
    '/wire/glossary/?term=zzyzx',
  );
});

test('does not answer a word that no page has with the beginning of it', async ({ page }) => {
  await page.goto(at('search/?q=nucular'));
  await expect(page.getByRole('status')).toHaveText(/^Nothing found for “nucular”\./);
  await expect(page.locator('.search-results > li')).toHaveCount(0);
});

test('answers the other words, and says which no page has', async ({ page }) => {
  // Some page has "nu" beside a veto, and none a beginning of "topiary"; none has "nu" beside Starfish Prime.
  for (const [words, word] of [
    ['veto', 'nucular'],
    ['veto', 'topiary'],
    ['starfish prime', 'nucular'],
  ] as const) {
    await page.goto(at(`search/?q=${words}`));
    await expect(page.getByRole('status')).toHaveText(/ results? for /);
    const alone = await page.getByRole('status').textContent();
    await page.goto(at(`search/?q=${words} ${word}`));
    await expect(page.getByRole('status')).toContainText(`${alone} No page has “${word}”.`);
    await expect(page.locator('.search-results h2').first()).toHaveText(new RegExp(words, 'i'));
    await expect(page).toHaveURL(/\+/);
    await expect(page.getByRole('searchbox')).toHaveValue(`${words} ${word}`);
  }
});

test('offers what a word may have meant that no page has', async ({ page }) => {
  await page.goto(at('search/?q=security counsil&kind=term'));
  const meant = page.getByRole('status').getByRole('link');
  await expect(meant).toHaveText('“security council”');
  await meant.click();
  await expect(page.getByRole('status')).toHaveText(/results for “security council”/i);
  await expect(page.getByRole('searchbox')).toHaveValue(/^security council$/i);
  await expect(page.getByLabel('Kind')).toHaveValue('term');
  await page.getByRole('searchbox').fill('zzyzx');
  await expect(page.getByRole('status')).toHaveText('Nothing found for “zzyzx”.');
});

test('leads everywhere without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('search/?q=veto'));
  await expect(page.getByRole('searchbox')).toBeHidden();
  await page.getByRole('link', { name: 'terms, A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Glossary');
  await context.close();
});
