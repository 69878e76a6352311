import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildEditionOf } from '../support/editions.ts';
import { oneEdition } from '../support/one-edition.ts';

const override = '\u202E';
const hidden = '\u200B';
const invisible = /[\u200B\u202A-\u202E\u2066-\u2069]/;
const words = `Envoys said the draft was ${override}detceted${hidden} and then rejected.`;
const arabic = 'قال المندوب\u200F (S/2024/302) إن المشروع لم يُعتمد.';
const persian = 'نمی\u200Cخواهند';
const family = '👩\u200D👧';

const edition = oneEdition(async () => {
  const seeds = mkdtempSync(join(tmpdir(), 'hidden-'));
  const write = (name: string, text: string) => writeFileSync(join(seeds, name), text);
  write('plain.txt', `${words}\n`);
  write('own.md', `${words}\n`);
  write('given.txt', 'A report.\n');
  write('given.yaml', `headline: 'No ${override}reve'\nstandfirst: "Fo\\u200Bund."\n`);
  write('usual.txt', `${arabic}\n\n${persian}\n\n${family} co\u00ADoperate\n`);
  const built = await buildEditionOf(seeds);
  rmSync(seeds, { recursive: true });
  return built;
});

for (const slug of ['plain', 'own']) {
  test(`are named where they stand, and reorder nothing: ${slug}`, async ({ page }) => {
    await page.goto(`${edition.address}articles/${slug}/`);
    const body = page.locator('[itemprop=articleBody]');
    expect((await body.textContent())?.trim()).toBe(words);
    const marks = await body
      .locator('.sign')
      .evaluateAll((all) => all.map((character) => getComputedStyle(character, '::after').content));
    expect(marks).toEqual(['"[U+202E]"', '"[U+200B]"']);
    // In the order in which they stand in the file, from left to right.
    const places = await body.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const lefts: number[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const at = text.search(/detceted|and then/);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 3);
        lefts.push(range.getBoundingClientRect().left);
      }
      return lefts;
    });
    expect(places).toHaveLength(2);
    expect(places[0]).toBeLessThan(places[1] as number);
  });
}

test('stand in no headline, title, list, feed, data or index', async ({ page }) => {
  for (const path of ['articles/plain/', 'articles/given/', 'articles/own/', '', 'articles/']) {
    await page.goto(edition.address + path);
    expect(await page.title()).not.toMatch(invisible);
    for (const text of await page.locator('h1, h2, h3, .standfirst').allTextContents()) {
      expect(text).not.toMatch(invisible);
    }
    const head = await page.locator('head').innerHTML();
    expect(head).not.toMatch(invisible);
  }
  await page.goto(`${edition.address}articles/given/`);
  await expect(page.locator('h1')).toHaveText('No [U+202E]reve');
  await expect(page.locator('.standfirst')).toHaveText('Fo[U+200B]und.');
  const feed = readFileSync(join(edition.folder, 'feed.json'), 'utf8');
  for (const { title, content_html } of JSON.parse(feed).items) {
    expect(title).not.toMatch(invisible);
    expect(content_html.replace(/<bdi [^>]*>.<\/bdi>/gu, '')).not.toMatch(invisible);
  }
});

test('leave alone what scripts and emoji need', async ({ page }) => {
  await page.goto(`${edition.address}articles/usual/`);
  await expect(page.locator('.sign')).toHaveCount(0);
  const text = await page.locator('[itemprop=articleBody]').textContent();
  for (const usual of [arabic, persian, family]) expect(text).toContain(usual);
});
