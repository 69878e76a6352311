import { expect, type Page, test } from '@playwright/test';
import { termsInFirstEdition } from '../support/first-edition.ts';
import { pages, settled } from '../support/pages.ts';

// The walk through each kind of page by Tab alone: what comes in which order, always in sight and never covered.
const head = ['Skip to content', 'Treaty Wire', 'Reports', 'Topics', 'Glossary', 'Search'];
const frame = [...head, 'About', 'Reading settings'];
const foot = ['How this site works', 'Corrections', 'Feeds and data'];
const headline =
  'White House says Russia has no reason not to back US-supported resolution on nukes in space';

const terms = termsInFirstEdition();

/** What is met on the way, in order; what isn't named here may stand between. */
const walks: Partial<Record<keyof typeof pages, string[]>> = {
  front: [
    ...['UN and Security Council', 'Space security', headline, 'Updates with their sources'],
    ...[
      'Placement in orbit',
      `All ${terms} terms`,
      'International relations',
      'Space sustainability',
    ],
  ],
  report: [
    ...['UN and Security Council', 'Nuclear weapons', 'MENAFN', 'White House', 'veto power'],
    ...['future generations', 'Kyiv Independent, 5 April 2024: US expects Russia’s vote'],
    ...['UN press release GA/12660, December 2024', 'MENAFN', 'Veto', 'Future generations'],
    ...['Diplomacy', headline, '000-b59c10d3d04d10ab.txt', 'Print, or save as PDF', '1', '5'],
    ...['Cite this report'],
  ],
  topic: [
    ...['Topics', 'Security and defence', 'Diplomacy', 'UN and Security Council', '2024', headline],
    ...['Anti-satellite weapon', 'US disclosure of February 2024'],
  ],
  topics: ['International relations', 'Diplomacy', 'Security and defence', 'Space', 'Space law'],
  glossary: ['Find a term', 'Draft resolution', 'Show all', 'A', 'W', 'Abstention', 'Veto'],
  entry: [
    ...['Glossary', 'United Nations', 'Space law', 'UNOOSA: Outer Space Treaty, text'],
    ...['Cite this entry', headline, 'Peaceful purposes', 'Withdrawal from a treaty'],
  ],
  search: [
    ...['Words in a report, or the name of a term or topic', 'Search', 'Kind', 'Topic', 'Year'],
    ...['Source', 'Veto', 'More results', 'All reports', `All ${terms} terms, A to Z`],
  ],
  about: ['IPTC Media Topics', 'Creative Commons Attribution 4.0 licence'],
};

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 640 },
]) {
  test.describe(`${viewport.width} px`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const [name, landmarks] of Object.entries(walks)) {
      test(`a walk through: ${name}`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.goto(pages[name as keyof typeof pages]);
        await page.locator(settled(name)).first().waitFor();
        const names = await walk(page);
        const wide = viewport.width > 736;
        expect(names.slice(0, frame.length)).toEqual(frame);
        expect(names.slice(-foot.length)).toEqual(foot);
        const met = names.slice(frame.length, -foot.length);
        let from = 0;
        for (const landmark of landmarks) {
          // The third topic above a headline gives way on a phone.
          if (!wide && name === 'report' && landmark === 'Nuclear weapons') continue;
          const at = met.indexOf(landmark, from);
          expect(at, `${landmark} comes in its place among ${met.slice(from)}`).not.toBe(-1);
          from = at + 1;
        }
      });
    }
  });
}

test('the skip link leads over the masthead, and Tab goes on from there', async ({ page }) => {
  await page.goto(pages.about);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'IPTC Media Topics' })).toBeFocused();
});

/** Goes from the first stop to the last; each must be in sight, marked and on top. */
async function walk(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (!stop) return names;
    names.push(stop.name);
    expect(stop, `${stop.name} is in sight, marked and uncovered`).toMatchObject({
      inSight: true,
      marked: true,
      covered: '',
    });
    if (names.length > 400) throw new Error('the walk has no end');
  }
}

function lookAtStop() {
  const stop = document.activeElement as HTMLElement | null;
  if (!stop || stop === document.body) return undefined;
  const lines = [...stop.getClientRects()];
  const { outlineStyle, outlineWidth } = getComputedStyle(stop);
  const inside = ({ top, bottom, left, right }: DOMRect) =>
    top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth + 1;
  const onTop = ({ left, top, width, height }: DOMRect) =>
    document.elementFromPoint(left + width / 2, top + height / 2);
  const covering = lines
    .map(onTop)
    .find((element) => element && !stop.contains(element) && !element.contains(stop));
  const label = (stop as HTMLInputElement).labels?.[0];
  const group = stop.closest('fieldset')?.querySelector('legend');
  const named = stop.matches('a, button, summary')
    ? stop.textContent
    : `${group?.textContent ?? ''} ${label?.firstChild?.textContent?.trim() || label?.textContent || ''}`;
  return {
    name: (named ?? '').replace(/\s+/g, ' ').trim(),
    inSight: lines.every(inside),
    marked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    covered: covering?.outerHTML.slice(0, 80) ?? '',
  };
}
