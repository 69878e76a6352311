import type { Page } from '@playwright/test';

/** The report of the edition that the browser tests read, and one of its terms. */
export const report = '/articles/000-b59c10d3d04d10ab/';
export const card = (page: Page) => page.locator('.card');
export const term = (page: Page) => page.locator('a.term[data-term="veto"]');

/** The box of the term's first line, for the term may be broken. */
export const lineOf = (page: Page) =>
  term(page).evaluate((link) => link.getClientRects()[0]?.toJSON() as DOMRect);
