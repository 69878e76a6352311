import { expect, test } from '@playwright/test';
import { report } from '../support/pages.ts';

for (const path of [
  '/',
  report,
  '/glossary/',
  '/glossary/veto/',
  '/topics/space-law/',
  '/search/',
]) {
  test(`asks nobody else and breaks no policy: ${path}`, async ({ page, baseURL }) => {
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL as string)) outside.push(request.url());
    });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
    const policy = await page
      .locator('meta[http-equiv="content-security-policy" i]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });
}
