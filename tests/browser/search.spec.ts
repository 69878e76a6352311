import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.search-results > li');
const choices = (page: Page) => page.locator('.search option[data-label]');
const counted = /\(\d+\)$/;

test('an emptied question leaves no counts of the one before', async ({ page }) => {
  await page.goto('/search/?q=veto');
  await expect(choices(page).first()).toHaveText(counted);
  await page.getByRole('searchbox').press('Escape');
  await expect(results(page)).toHaveCount(0);
  for (const choice of await choices(page).all()) await expect(choice).not.toHaveText(counted);
});

test('an address with a choice that does not exist, or no longer, asks for all', async ({
  page,
}) => {
  await page.goto('/search/?q=veto&topic=no-such-topic');
  await expect(status(page)).toHaveText(/results? for “veto”/);
  await expect(page.locator('select[name=topic]')).toHaveJSProperty('selectedIndex', 0);
  await expect(page).toHaveURL(/\?q=veto$/);
});

test('words in quotation marks are found as they stand, with the curly ones of telephones too', async ({
  page,
}) => {
  // "Disconnected from reality".
  await page.goto('/search/?q=reality from');
  await expect(status(page)).toHaveText(/results? for “reality from”/);
  for (const typed of ['"reality from"', '“reality from”', '„reality from“']) {
    await page.getByRole('searchbox').fill(typed);
    await expect(status(page)).toHaveText('Nothing found for "reality from".');
    await page.getByRole('searchbox').press('Escape');
  }
});

test('a mistyped word that finds what begins as it does is named, and one in another form is not', async ({
  page,
}) => {
  await page.goto('/search/?q=securty council');
  await expect(status(page)).toHaveText(
    /results for “securty council”\. Did you mean “security council”\?$/,
  );
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('searchbox').fill('treaties');
  await expect(status(page)).toHaveText(/results for “treaties”\.$/);
});

test('marks other forms of a word in what is said of a term', async ({ page }) => {
  const marked = results(page).locator('mark').first();
  for (const [typed, shown] of [
    ['treaties', 'treaty'],
    ['ratify', 'ratifies'],
  ] as const) {
    await page.goto(`/search/?q=${typed}&kind=term`);
    await expect(marked).toHaveText(shown);
  }
});

test('leaves a question as it was asked in its field and in the address', async ({ page }) => {
  await page.goto('/search/?q=what is a veto?&kind=term');
  await expect(status(page)).toHaveText(/results? for “veto”\.$/);
  await expect(page).toHaveURL(/\?q=what\+is\+a\+veto%3F&kind=term$/);
  await expect(page.getByRole('searchbox')).toHaveValue('what is a veto?');
  const marks = results(page).locator('mark');
  await expect(marks.first()).toBeVisible();
  // Neither "is" nor "a" was looked for.
  for (const mark of await marks.allTextContents()) expect(mark).toMatch(/^veto/i);
});

test('an answer is announced at once with what may have been meant: a screen reader says all of it again at each change', async ({
  page,
}) => {
  await page.goto('/search/');
  const announced = await status(page).evaluateHandle((element) => {
    const texts: (string | null)[] = [];
    new MutationObserver(() => texts.push(element.textContent)).observe(element, {
      childList: true,
    });
    return texts;
  });
  await page.getByRole('searchbox').fill('securty');
  await expect(results(page)).toHaveCount(10);
  expect((await announced.jsonValue()).filter((text) => text !== 'Searching…')).toEqual([
    expect.stringMatching(/^\d+ results for “securty”\. Did you mean “security”\?$/),
  ]);
});

test('what is offered where nothing was found is a list without gaps', async ({ page }) => {
  const offers = page.locator('.search-empty').getByRole('listitem');
  await page.goto('/search/?q=zzz');
  await expect(offers).toHaveCount(2);
  await page.goto('/search/?q=zzz&kind=report');
  await expect(offers).toHaveCount(3);
  await offers.getByRole('button').click();
  await expect(offers).toHaveCount(2);
});

for (const width of [360, 1440]) {
  test(`Back brings as many results as were shown, at the same place, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/search/?q=treaty');
    const more = page.getByRole('button', { name: 'More results' });
    for (const shown of [10, 20]) {
      await expect(results(page)).toHaveCount(shown);
      await more.click();
    }
    await expect(results(page)).toHaveCount(30);
    const link = results(page).nth(26).getByRole('link');
    await link.scrollIntoViewIfNeeded();
    const place = await link.boundingBox();
    await link.click();
    await expect(page).toHaveURL(/\/glossary\//);
    await page.goBack();
    await expect(results(page)).toHaveCount(30);
    expect((await link.boundingBox())?.y).toBeCloseTo(place?.y ?? 0, 0);
    // Another question begins with its first results.
    await page.getByRole('searchbox').fill('united');
    await expect(status(page)).toHaveText(/“united”/);
    await expect(results(page)).toHaveCount(10);
  });
}

test('two quick presses show no result twice', async ({ page, context }) => {
  await page.goto('/search/?q=treaty');
  await expect(results(page)).toHaveCount(10);
  await context.route('**/pagefind/fragment/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await route.continue();
  });
  await page.getByRole('button', { name: 'More results' }).dblclick();
  await expect(results(page)).toHaveCount(20);
  await page.waitForTimeout(400);
  const names = await results(page).getByRole('link').allTextContents();
  expect(new Set(names).size).toBe(names.length);
  expect(names).toHaveLength(20);
});
