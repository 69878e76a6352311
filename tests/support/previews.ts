import type { Page } from '@playwright/test';

/** A term of the first report, and the card that shows what it means. */
export const term = (page: Page) => page.locator('a.term[data-term="veto"]');
export const card = (page: Page) => page.locator('.card');

/** The box of the term's first line, for the term may be broken. */
export const lineOf = (page: Page) =>
  term(page).evaluate((link) => link.getClientRects()[0]?.toJSON() as DOMRect);
