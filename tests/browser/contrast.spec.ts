import { expect, test } from '@playwright/test';
import { choose } from '../support/choose.ts';
import { pages, settled } from '../support/pages.ts';

for (const theme of ['light', 'dark', 'sepia']) {
  for (const [name, path] of Object.entries(pages)) {
    test(`words stand out 7:1, ${theme}: ${name}`, async ({ page }) => {
      await choose(page, { theme });
      await page.goto(path);
      await page.locator(settled(name)).first().waitFor();
      const painted = await page.evaluate(words);
      const measured = await page.evaluate(ratios, painted);
      expect(painted.filter((_, index) => (measured[index] ?? 0) < 7)).toEqual([]);
      expect(painted.length).toBeGreaterThan(15);
    });
  }

  test(`what is not words stands out 3:1, ${theme}`, async ({ page }) => {
    await choose(page, { theme });
    await page.goto(pages.report);
    await page.locator('.words a.term').first().focus();
    const marks = await page.evaluate(() => {
      const link = getComputedStyle(document.querySelector('.words a.term') as Element);
      const behind = ['white', getComputedStyle(document.body).backgroundColor];
      return [
        { ink: link.textDecorationColor, behind, html: 'underline' },
        { ink: link.outlineColor, behind, html: 'focus' },
      ];
    });
    for (const ratio of await page.evaluate(ratios, marks)) expect(ratio).toBeGreaterThanOrEqual(3);
  });
}

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });
  test('links, their focus and the edges of what lies above the page are seen', async ({
    page,
  }) => {
    await page.goto(pages.report);
    const link = page.locator('.words a.term').nth(1);
    await page.locator('.words a.term').first().focus();
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    const seen = await link.evaluate((element) => {
      const { color, outlineColor, outlineStyle, textDecorationLine } = getComputedStyle(element);
      const words = getComputedStyle(element.closest('p') as Element);
      const paper = getComputedStyle(document.body).backgroundColor;
      const card = getComputedStyle(document.querySelector('.card') as Element);
      return {
        apart: color !== words.color && textDecorationLine === 'underline',
        focus: outlineStyle === 'solid' && outlineColor !== paper,
        card: card.borderTopStyle === 'solid' && card.borderTopColor !== paper,
      };
    });
    expect(seen).toEqual({ apart: true, focus: true, card: true });
  });

  for (const theme of ['light', 'dark', 'sepia']) {
    test(`pictures stand out in the system’s colours, whatever was chosen here: ${theme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
      await choose(page, { theme });
      const drawnOn: [string, string[]][] = [
        [pages.entry, ['.term-map a text']],
        [
          pages.topic,
          ['text', 'rect.event', 'rect.reports'].map((part) => `.timeline-picture ${part}`),
        ],
      ];
      for (const [path, parts] of drawnOn) {
        await page.goto(path);
        const drawn = await page.evaluate((all) => {
          const behind = [getComputedStyle(document.body).backgroundColor];
          return all.map((part) => {
            const { fill } = getComputedStyle(document.querySelector(part) as Element);
            return { ink: fill, behind, html: part };
          });
        }, parts);
        const measured = await page.evaluate(ratios, drawn);
        expect(drawn.filter((_, index) => (measured[index] ?? 0) < 7)).toEqual([]);
      }
    });
  }
});

test('with less motion asked for, nothing moves and nothing glides', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of Object.values(pages)) {
    await page.goto(path);
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
  }
});

interface Painted {
  ink: string;
  /** What is painted behind it, the lowest first. */
  behind: string[];
  html: string;
}

/** Contrast after WCAG 2.2, of colours as the browser paints them. */
function ratios(painted: readonly Painted[]): number[] {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const luminance = (layers: readonly string[]) => {
    for (const layer of layers) {
      context.fillStyle = layer;
      context.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  return painted.map(({ ink, behind }) => {
    const [own, paper] = [luminance([...behind, ink]), luminance(behind)];
    return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05);
  });
}

/** Every element that is seen and has words of its own. */
function words(): Painted[] {
  const behind = (element: Element): string[] => [
    ...(element.parentElement ? behind(element.parentElement) : ['white']),
    getComputedStyle(element).backgroundColor,
  ];
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility())
    .filter(({ childNodes }) =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    )
    .map((element) => {
      const { color, fill } = getComputedStyle(element);
      return {
        ink: element.closest('svg') ? fill : color,
        behind: behind(element),
        html: element.outerHTML.slice(0, 80),
      };
    });
}
