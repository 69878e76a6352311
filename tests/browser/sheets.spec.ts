import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { firstEdition } from '../support/first-edition.ts';

// Each kind of page has a sheet of its own: what it shows must be styled there, or it looks different from elsewhere.
test.use({ bypassCSP: true });

const sheetOf = (html: string) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';

test('no page lacks a rule that another sheet has for what stands in it', async ({ page }) => {
  test.slow();
  const files = globSync(`${firstEdition}/**/*.html`);
  const built = files.map((file) => ({ file, html: readFileSync(file, 'utf8') }));
  const styled = built.filter(({ html }) => sheetOf(html));
  const sheets = [...new Set(styled.map(({ html }) => sheetOf(html)))];
  expect(sheets.length).toBeGreaterThan(1);
  const lacking = new Map<string, string>();
  for (const { file, html } of styled) {
    await page.setContent(html.replace(/<script[\s\S]*?<\/script>/g, ''));
    for (const rule of await page.evaluate(lackingOf, sheets)) lacking.set(rule, file);
  }
  expect([...lacking].map(([rule, file]) => `${file}: ${rule}`)).toEqual([]);
});

/** The rules of other sheets that a page has something for, and that are not in its own. Runs in the page. */
function lackingOf(sheets: string[]): string[] {
  const own = new Set(rulesOf(document.querySelector('style')?.textContent ?? '').map(textOf));
  const others = sheets.flatMap(rulesOf).filter((rule) => !own.has(textOf(rule)));
  return others.filter(({ rule }) => document.querySelector(still(rule))).map(textOf);

  function rulesOf(css: string): { around: string; rule: CSSStyleRule }[] {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return inside(sheet.cssRules, '');
  }

  function inside(rules: CSSRuleList, around: string): { around: string; rule: CSSStyleRule }[] {
    return [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [{ around, rule }];
      if (!(rule instanceof CSSGroupingRule)) return [];
      return inside(rule.cssRules, `${around}${rule.cssText.split('{')[0]}`);
    });
  }

  function textOf({ around, rule }: { around: string; rule: CSSStyleRule }): string {
    return around + rule.cssText;
  }

  /** What a rule is for, whatever state it is in. */
  function still({ selectorText }: CSSStyleRule): string {
    return selectorText
      .replace(/::?(?:before|after|backdrop|hover|focus-visible|focus|target)(?![\w-])/g, '')
      .replace(/(^|[\s>+~,(])(?=$|[,)])/g, '$1*');
  }
}
