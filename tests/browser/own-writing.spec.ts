import { expect, type Locator, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { choose } from '../support/choose.ts';
import { buildEditionOf } from '../support/editions.ts';
import { oneEdition } from '../support/one-edition.ts';

// Reports in other languages and one of our own, which is written in Markdown.
const edition = oneEdition(() => buildEditionOf('tests/fixtures/reports'));

test('a report of our own says so, and its table has room between its columns', async ({
  page,
}) => {
  await page.goto(`${edition.address}articles/own/`);
  const origin = page.getByRole('region', { name: 'Where this report comes from' });
  await expect(origin).toContainText('Written for Treaty Wire');
  await expect(page.locator('.report header')).not.toContainText(/given by the editor/i);
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
    await choose(page, { size: 'huge' });
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
  const { bottom } = await box(table);
  const [one, two] = [await box(page.getByText('One.')), await box(page.getByText('Two.'))];
  expect(two.x).toBeGreaterThan(one.right);
  for (const below of [one, two]) expect(below.y).toBeGreaterThan(bottom + 8);
});
