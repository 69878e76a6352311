import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import Parser from 'rss-parser';
import { buildEdition } from '../support/editions.ts';
import { oneEdition } from '../support/one-edition.ts';

// More reports than a feed holds, under a base path.
const edition = oneEdition(() => buildEdition(60, '/news/'));

const file = (path: string) => readFileSync(join(edition.folder, path), 'utf8');
/** An address of the published site as one of the test's server. */
const local = (address: string) => edition.address + new URL(address).pathname.slice(6);
const things = async (page: Page) =>
  JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())['@graph'];

for (const name of ['feed.xml', 'atom.xml']) {
  test(`${name}, opened in a browser, says what it is and leads to the site`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      // A whole browser looks for an icon of its host where a document names none, as no XML document can.
      const forIcon = message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && !forIcon) errors.push(message.text());
    });
    await page.goto(edition.address + name);
    await expect(page.getByText('This is a feed', { exact: false })).toBeVisible();
    const first = page.locator(name === 'feed.xml' ? 'item > title' : 'entry > title').first();
    await expect(first).toBeVisible();
    expect(await first.evaluate((title) => getComputedStyle(title).fontWeight)).toBe('700');
    await expect(page.locator('content, encoded').first()).toBeHidden();
    expect(await page.getByRole('link').getAttribute('href')).toContain('/news/');
    expect(errors).toEqual([]);
  });
}

test('feeds hold the newest fifty, of the site and of each topic with reports', async () => {
  const site = await new Parser().parseString(file('feed.xml'));
  expect(site.items).toHaveLength(50);
  for (const { link } of site.items) {
    expect((await fetch(local(link as string))).status, link).toBe(200);
  }
  expect(JSON.parse(file('feed.json')).items.map(({ url }: { url: string }) => url)).toEqual(
    site.items.map(({ link }) => link),
  );
});

test('a page names its feeds, icons and picture, and each is there', async ({ page }) => {
  await page.goto(`${edition.address}topics/`);
  await page.getByRole('main').getByRole('link').first().click();
  const feeds = page.locator('link[rel="alternate"]');
  expect(await feeds.count()).toBe(6);
  const links = page.locator(
    'link[rel="alternate"], link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"], link[rel="search"]',
  );
  for (const link of await links.all()) {
    const href = await link.evaluate((element: HTMLLinkElement) => element.href);
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect((await page.request.get(local(picture as string))).status()).toBe(200);
  const manifest = JSON.parse(file('manifest.webmanifest'));
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, edition.address).href)).status(), src).toBe(200);
  }
});

test('every address of the sitemap is a page that calls itself so', async () => {
  const { url } = new XMLParser().parse(file('sitemap.xml'), true).urlset;
  expect(url.length).toBeGreaterThan(60);
  for (const { loc } of url) {
    const response = await fetch(local(loc));
    expect(response.status, loc).toBe(200);
    expect(await response.text()).toContain(`<link rel="canonical" href="${loc}">`);
  }
  expect(file('robots.txt')).toContain('/news/sitemap.xml');
});

test('a report describes itself, can be cited, and its mentions point into its file', async ({
  page,
}) => {
  const { url } = JSON.parse(file('feed.json')).items[0];
  await page.goto(local(url));
  const [article, trail] = await things(page);
  expect(article).toMatchObject({ '@type': 'NewsArticle', url });
  expect(article.headline).toBe(await page.getByRole('heading', { level: 1 }).innerText());
  expect(trail['@type']).toBe('BreadcrumbList');
  await expect(page.locator('meta[name="citation_title"]')).toHaveCount(1);
  await page.getByText('Cite this report').click();
  const bibtex = page.getByText('@misc{');
  await bibtex.click();
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toBe((await bibtex.textContent())?.trim());
  const data = await (await page.request.get(`${page.url()}mentions.json`)).json();
  expect(data.mentions.length).toBeGreaterThan(0);
  const seed = (await (await page.request.get(local(data.seed.url))).text()).replace(/^\ufeff/, '');
  for (const { start, end, text } of data.mentions) expect(seed.slice(start, end)).toBe(text);
});

test('the glossary describes its terms, for people and programs alike', async ({ page }) => {
  await page.goto(`${edition.address}glossary/`);
  const [set] = await things(page);
  const terms = Number(/^\d+/.exec(await page.locator('.standfirst').innerText())?.[0]);
  expect(set.hasDefinedTerm).toHaveLength(terms);
  expect(file('glossary.ttl').match(/skos:notation/g)).toHaveLength(terms + 11);
  expect(file('glossary.csv').split('\r\n')).toHaveLength(terms + 2);
  await page.goto(`${edition.address}data/`);
  for (const link of await page.getByRole('main').locator('a[href^="/"]').all()) {
    const href = await link.evaluate((element: HTMLAnchorElement) => element.href);
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
});
