import type { Page } from '@playwright/test';

/** A reader who has chosen: the choice is on the device before the page is there. */
export const choose = (page: Page, choice: Record<string, string>) =>
  page.addInitScript((kept) => localStorage.setItem('reader', kept), JSON.stringify(choice));
