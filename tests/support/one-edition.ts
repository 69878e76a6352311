import { test } from '@playwright/test';
import type { TestEdition } from './editions.ts';

/** One edition for all tests of a file, one after the other: built before the first, taken away after the last. */
export function oneEdition(build: () => Promise<TestEdition>): TestEdition {
  const edition = {} as TestEdition;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    Object.assign(edition, await build());
  });
  // There is none where its build failed.
  test.afterAll(() => edition.close?.());
  return edition;
}
