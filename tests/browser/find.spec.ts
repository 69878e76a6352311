import { expect, type Page, test } from '@playwright/test';
import { buildEdition, type TestEdition } from '../support/editions.ts';

// One edition of sixty reports, under a base path, for all journeys of this file.
test.describe.configure({ mode: 'default' });

let edition: TestEdition;
const at = (path: string) => `${edition.address}${path}`;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  edition = await buildEdition(60, '/wire/');
});
test.afterAll(() => edition?.close());

test.describe('search', () => {
  for (const [typed, term] of [
    ['WMD', 'weapons of mass destruction'],
    ['wmd', 'weapons of mass destruction'],
    ['space treaty', 'Outer Space Treaty'],
    ['veto power', 'veto'],
    ['NPT', 'Non-Proliferation'],
    ['nuclear weapons', 'Nuclear weapon'],
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
    const told = await page.getByRole('status').textContent();
    await page.reload();
    await expect(page.getByRole('status')).toHaveText(told ?? '');
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
});

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

  test('filter by year', async ({ page }) => {
    await page.goto(at('topics/space-security/'));
    const year = page
      .getByRole('navigation', { name: 'Filter' })
      .getByRole('link', { name: '2024' });
    await year.click();
    await expect(page).toHaveURL(/\/topics\/space-security\/in\/2024\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Space security, 2024');
    for (const date of await page.locator('.entry time').all()) {
      expect(await date.getAttribute('datetime')).toMatch(/^2024/);
    }
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

  test('looks as it does by itself, and is told to those who cannot see it', async ({ page }) => {
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
    const years = page.getByRole('navigation', { name: 'By year and month' });
    const counts = await years.locator('> ul > li > .count').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(60);
    await years.getByRole('link', { name: '2024', exact: true }).click();
    await expect(page).toHaveURL(/\/articles\/in\/2024\/$/);
    await page.goto(at('articles/in/undated/'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Date not known');
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

  test('the glossary narrows as one types', async ({ page }) => {
    await page.goto(at('glossary/?term=wmd'));
    await expect(page.locator('.glossary dt:visible')).toHaveCount(1);
    await page.getByLabel('Find a term').fill('');
    expect(await page.locator('.glossary dt:visible').count()).toBeGreaterThan(50);
    await expect(page.getByRole('heading', { name: 'In the news now' })).toBeVisible();
  });
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
