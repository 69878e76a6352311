import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const pages = {
  front: '/',
  report: '/articles/000-b59c10d3d04d10ab/',
  reports: '/articles/',
  topics: '/topics/',
  topic: '/topics/space-security/',
  glossary: '/glossary/',
  entry: '/glossary/outer-space-treaty/',
  search: '/search/',
  about: '/about/',
  'not found': '/404.html',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test.describe(`axe, ${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      for (const [name, path] of Object.entries(pages)) {
        test(`finds nothing on: ${name}`, async ({ page }) => {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        });
      }
    });
  }
}
