import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { buildEditionOf, type TestEdition } from '../support/editions.ts';

// One edition of an Arabic, a Chinese and a French report and one of our own, on a site in English.
test.describe.configure({ mode: 'default' });

let edition: TestEdition;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  edition = await buildEditionOf('tests/fixtures/reports');
});
test.afterAll(() => edition?.close());

const box = async (part: Locator) => {
  const found = await part.boundingBox();
  if (!found) throw new Error(`no box: ${part}`);
  return { ...found, right: found.x + found.width };
};

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

test('between a headline in the other direction and its date there is as much space as elsewhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${edition.address}glossary/veto/`);
  // Where both stand in one line.
  await page.locator('.backlinks li').evaluateAll((items) => {
    for (const item of items) (item as HTMLElement).style.maxWidth = 'none';
  });
  const gaps = await page.locator('.backlinks li').evaluateAll((items) =>
    items.map((item) => {
      const [headline, date] = ['a', '.meta'].map((part) =>
        item.querySelector(part)?.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      return [headline.left - item.getBoundingClientRect().left, date.left - headline.right];
    }),
  );
  expect(gaps.length).toBeGreaterThan(1);
  for (const [before, between] of gaps) {
    expect(before).toBe(0);
    expect(between).toBeGreaterThan(12);
  }
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

test('search finds no Chinese words that stand nowhere', async ({ page }) => {
  await page.goto(`${edition.address}search/?q=拥有投票权`);
  await expect(page.getByRole('status')).toHaveText(/^Nothing found/);
});

test('a report of our own says so, and its table has room between its columns', async ({
  page,
}) => {
  await page.goto(`${edition.address}articles/own/`);
  const origin = page.getByRole('region', { name: 'Where this report comes from' });
  await expect(origin).toContainText('Written for Treaty Wire');
  await expect(page.locator('.report header')).not.toContainText('given by the editor');
  await expect(origin).not.toContainText('ot known');
  const cells = page.locator('.words th');
  const [first, second] = [await cells.nth(1).innerText(), await cells.nth(2).innerText()];
  expect([first, second]).toEqual(['For', 'Against']);
  const padding = await cells.nth(1).evaluate((cell) => getComputedStyle(cell).paddingRight);
  expect(Number.parseFloat(padding)).toBeGreaterThanOrEqual(12);
  const scrolls = await page
    .locator('.words .table')
    .first()
    .evaluate((frame) => {
      frame.style.width = '80px';
      return frame.scrollWidth > frame.clientWidth && frame.clientWidth <= 80;
    });
  expect(scrolls).toBe(true);
  await page.goto(`${edition.address}articles/french/`);
  await expect(origin).toContainText('Not known');
  await page.goto(`${edition.address}data/`);
  await expect(page.getByRole('main')).toContainText('seed.md');
});

test('the number of a footnote moves no line, and stays with its word', async ({ page }) => {
  await page.goto(`${edition.address}articles/own/`);
  const paragraph = page.locator('.words p:has(sup)');
  const plain = await box(page.getByText('The others.', { exact: true }));
  expect((await box(paragraph)).height).toBe(plain.height);
  await paragraph.evaluate((element) => {
    element.style.width = 'min-content';
    element.querySelector('sup')?.before('Representatives?');
  });
  expect((await box(paragraph.locator('sup'))).x).toBeGreaterThan((await box(paragraph)).x);
});

test('who follows a footnote there and back sees where, and the mark covers nothing', async ({
  page,
}) => {
  await page.goto(`${edition.address}articles/own/`);
  await page.locator('.words sup a').click();
  const note = page.locator('.footnotes li:target');
  const bar = await note.evaluate((item) => {
    const { left, width } = getComputedStyle(item, '::before');
    return item.getBoundingClientRect().x + Number.parseFloat(left) + Number.parseFloat(width);
  });
  expect(bar).toBeLessThan((await box(page.locator('.footnotes ol'))).x);
  await note.getByRole('link', { name: 'Back to reference 1' }).click();
  const number = page.locator('.words sup a:target');
  await expect(number).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  const before = await number.evaluate((link) => getComputedStyle(link, '::before').content);
  expect(before).toBe('none');
});

test('a table that is wider than its place shows on which side it goes on', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(`${edition.address}articles/own/`);
  /** The colours at both ends of a table, words and rules apart. */
  const ends = async (table: Locator) => {
    await table.scrollIntoViewIfNeeded();
    await table.evaluate((frame) => {
      for (const cell of frame.querySelectorAll<HTMLElement>('*')) cell.style.visibility = 'hidden';
    });
    const { x, y, right } = await box(table);
    const shot = async (from: number) =>
      (await page.screenshot({ clip: { x: from, y: y + 8, width: 4, height: 4 } })).toString('hex');
    return [await shot(x), await shot(right - 4)];
  };
  const [fits, wide] = [page.locator('.table').first(), page.locator('.table').last()];
  const [blank, end] = await ends(fits);
  expect(end).toBe(blank);
  const before = await ends(wide);
  expect(before[0]).toBe(blank);
  expect(before[1]).not.toBe(blank);
  await wide.evaluate((frame) => frame.scrollTo(1e4, 0));
  const after = await ends(wide);
  expect(after[0]).not.toBe(blank);
  expect(after[1]).toBe(blank);
});

test('what is written in Markdown looks it: small headings, and lists and paragraphs of ours', async ({
  page,
}) => {
  await page.goto(`${edition.address}articles/own/`);
  await expect(page.locator('.words h4')).toHaveCSS('font-weight', '600');
  await expect(page.locator('.editors-note li').first()).toHaveCSS('list-style-type', 'disc');
  const items = page.locator('.words ul > li');
  await expect(items.filter({ hasText: '☑' })).toHaveCSS('list-style-type', 'none');
  await expect(items.filter({ hasText: '☐' })).toHaveCSS('list-style-type', 'none');
  await expect(items.filter({ hasText: 'no task' })).toHaveCSS('list-style-type', 'disc');
  const [first, second] = [
    await box(page.locator('.updates p').nth(0)),
    await box(page.locator('.updates p').nth(1)),
  ];
  expect(second.y - first.y - first.height).toBeGreaterThan(8);
  await page.goto(edition.address);
  const [opening, next] = [
    await box(page.locator('.since li p').nth(0)),
    await box(page.locator('.since li p').nth(1)),
  ];
  expect(next.y - opening.y - opening.height).toBeGreaterThan(8);
});

for (const width of [360, 1280]) {
  test(`headings stay larger than what they head in very large text, ${width} px`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem('reader', '{"size":"huge"}'));
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${edition.address}articles/own/`);
    const sizes = await page.evaluate(() =>
      ['h1', '.words h3', '.words p'].map((part) =>
        Number.parseFloat(getComputedStyle(document.querySelector(part) as Element).fontSize),
      ),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(sizes.length);
  });
}

test('on paper a wide table is shown whole, and no heading is left alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  // What A4 leaves between its margins.
  await page.setViewportSize({ width: 643, height: 900 });
  await page.goto(`${edition.address}articles/own/`);
  const words = await box(page.locator('.words'));
  for (const table of await page.locator('.words table').all()) {
    const { x, right } = await box(table);
    expect(x).toBeGreaterThanOrEqual(words.x);
    expect(right).toBeLessThanOrEqual(words.right);
    await expect(table.locator('..')).toHaveCSS('overflow-x', 'visible');
    await expect(table.locator('..')).toHaveCSS('column-span', 'all');
  }
  await expect(page.locator('h3:has(+ .table)')).toHaveCSS('column-span', 'all');
  for (const heading of await page.locator('.words :is(h2, h3, h4)').all()) {
    await expect(heading).toHaveCSS('break-after', 'avoid');
  }
});

test('on paper both columns below a table keep their distance from it', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 643, height: 900 });
  await page.goto(`${edition.address}articles/own/`);
  const table = page.locator('.words > .table').first();
  // One paragraph for each column.
  await table.evaluate((frame) => {
    while (frame.nextSibling) frame.nextSibling.remove();
    for (const words of ['One.', 'Two.']) {
      frame.parentElement?.appendChild(document.createElement('p')).append(words);
    }
  });
  const { y, height } = await box(table);
  const [one, two] = [await box(page.getByText('One.')), await box(page.getByText('Two.'))];
  expect(two.x).toBeGreaterThan(one.right);
  for (const below of [one, two]) expect(below.y).toBeGreaterThan(y + height + 8);
});
