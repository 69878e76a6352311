import type { Locator } from '@playwright/test';

/** Where a part of a page stands, in pixels. Throws where it is not shown. */
export const box = async (part: Locator) => {
  const found = await part.boundingBox();
  if (!found) throw new Error(`no box: ${part}`);
  return { ...found, right: found.x + found.width, bottom: found.y + found.height };
};
