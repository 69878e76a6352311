import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.search-results > li');
const choices = (page: Page) => page.locator('.search option[data-label]');
const counted = /\(\d+\)$/;
const failed = /^The search could not be loaded/;

for (const part of ['pagefind.js', '*.pf_meta', 'index/**', 'fragment/**']) {
  test(`a search that could not load ${part} is tried again with the next question`, async ({
    page,
    context,
  }) => {
    let offline = true;
    await context.route(`**/pagefind/${part}*`, (route) =>
      offline ? route.abort() : route.continue(),
    );
    await page.goto('/search/?q=veto');
    await expect(status(page)).toHaveText(failed);
    await expect(results(page)).toHaveCount(0);
    offline = false;
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await expect(status(page)).toHaveText(/results for “veto”/);
    await expect(results(page)).toHaveCount(10);
    await expect(choices(page).first()).toHaveText(counted);
  });
}

test('who waits for an answer sees that, until it comes or fails', async ({ page, context }) => {
  let answer = () => {};
  const late = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let fails = false;
  await context.route('**/pagefind/pagefind.js*', async (route) => {
    await late;
    await (fails ? route.abort() : route.continue());
  });
  await page.goto('/search/?q=veto');
  await expect(status(page)).toHaveText('Searching…');
  answer();
  await expect(status(page)).toHaveText(/results for “veto”/);
  fails = true;
  await page.reload();
  await expect(status(page)).toHaveText(failed);
  await page.waitForTimeout(600);
  await expect(status(page)).toHaveText(failed);
});

test('a failure that comes late is not shown in the place of a newer answer', async ({
  page,
  context,
}) => {
  let fail = () => {};
  const late = new Promise<void>((resolve) => {
    fail = resolve;
  });
  await context.route('**/pagefind/pagefind.js', async (route) => {
    await late;
    await route.abort();
  });
  await page.goto('/search/?q=veto');
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL('/search/');
  fail();
  await page.waitForTimeout(500);
  await expect(status(page)).toHaveText('');
});

/** Searches where the filters cannot be loaded. */
async function searchWithoutFilters(page: Page) {
  await page.context().route('**/pagefind/filter/**', (route) => route.abort());
  await page.goto('/search/?q=veto');
  await expect(results(page)).toHaveCount(10);
}

test('results stand there without counts where the filters cannot be loaded', async ({ page }) => {
  await searchWithoutFilters(page);
  await page.waitForLoadState('networkidle');
  await expect(status(page)).toHaveText(/results for “veto”/);
  for (const choice of await choices(page).all()) await expect(choice).not.toHaveText(counted);
});

test('a choice whose filter cannot be loaded has not found nothing, and is tried again', async ({
  page,
  context,
}) => {
  await searchWithoutFilters(page);
  await page.getByLabel('Kind').selectOption('term');
  await expect(status(page)).toHaveText(failed);
  await context.unroute('**/pagefind/filter/**');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(status(page)).toHaveText(/results for “veto”/);
  await expect(choices(page).last()).toHaveText(counted);
});
