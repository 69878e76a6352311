import { expect, type Page, test } from '@playwright/test';
import { box } from '../support/box.ts';
import { report } from '../support/pages.ts';

type Box = { x: number; y: number; width: number; height: number };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The boxes of a term's lines, with the page scrolled so that its first line stands at a height of the window. */
async function linesAt(page: Page, term: string, height: number): Promise<Box[]> {
  const link = page.locator(`a.term[data-term="${term}"]`);
  await link.evaluate((element, y) => {
    scrollBy(0, (element.getClientRects()[0]?.top ?? 0) - y);
  }, height);
  await page.waitForTimeout(150);
  return link.evaluate((element) => [...element.getClientRects()].map((box) => box.toJSON()));
}

async function cardAt(page: Page, line: Box) {
  await page.mouse.move(5, 5);
  await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 3 });
  await expect(page.locator('.card')).toBeVisible();
  return box(page.locator('.card'));
}

test.describe('a link over two lines', () => {
  // Narrow enough for a long term to be broken.
  test.use({ viewport: { width: 700, height: 700 } });
  const long = 'national-security-communications-advisor';

  test('has its card at the line under the pointer, over none of its own lines', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 420, height: 700 });
    await page.goto(report);
    const [first, second] = await linesAt(page, long, 350);
    if (!first || !second) throw new Error('the term is not broken');
    const above = await cardAt(page, first);
    expect(above.bottom).toBeCloseTo(first.y - 8, 0);
    await page.keyboard.press('Escape');
    const below = await cardAt(page, second);
    expect(below.y).toBeCloseTo(second.y + second.height + 8, 0);
  });
});

test('the card flips at the lower edge, and at the upper', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 600 });
  await page.goto(report);
  const [low] = await linesAt(page, 'veto', 560);
  if (!low) throw new Error('no line');
  const above = await cardAt(page, low);
  expect(above.bottom).toBeCloseTo(low.y - 8, 0);
  await page.setViewportSize({ width: 420, height: 600 });
  const lines = await linesAt(page, 'national-security-communications-advisor', 30);
  expect(lines.length).toBeGreaterThan(1);
  const below = await cardAt(page, lines[0] as Box);
  expect(below.y).toBeGreaterThan(lines[0]?.y ?? 600);
});

for (const width of [320, 500, 1000]) {
  test(`the card stays on a screen of ${width} px, whichever term it explains`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(report);
    const terms = await page
      .locator('.words a.term')
      .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['term'] as string));
    for (const term of terms.filter((_, index) => index % 3 === 0)) {
      const [line] = await linesAt(page, term, 300);
      const card = await cardAt(page, line as Box);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
    }
  });
}

test('a card covers no line of its term, however large the text and small the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(report);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  for (const term of [
    'unsc-draft-s-2024-302',
    'national-security-communications-advisor',
    'veto',
  ]) {
    for (const height of [60, 300, 560]) {
      const lines = await linesAt(page, term, height);
      const line = lines.find(({ y }) => y > 0 && y < 690);
      if (!line) throw new Error('no line in the window');
      const card = await cardAt(page, line);
      const covered = lines.filter(
        ({ y, height: high }) => card.y < y + high - 1 && y + 1 < card.bottom,
      );
      expect(covered, `${term} at ${height}`).toEqual([]);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
    }
  }
});
