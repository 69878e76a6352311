import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from './policy.ts';

const opening = '<link rel="stylesheet" href="';

interface Sheet {
  file: string;
  element: Buffer;
  digest: string;
}

/**
 * Puts a site's style sheets into its pages, so that a page shows with nothing else loaded. Astro can do that too, but
 * then carries two thirds of each page's bytes through all its rendering; here they are one copy.
 */
export class Styles {
  readonly #siteDir: string;
  readonly #base: string;
  readonly #sheets = new Map<string, Sheet>();

  constructor(siteDir: string, base: string) {
    this.#siteDir = siteDir;
    this.#base = base;
  }

  /** The sheets to which a page links, and where the links stand. */
  linkedFrom(html: Buffer): { sheet: Sheet; start: number; end: number }[] {
    const found = [];
    for (let start = html.indexOf(opening); start >= 0; start = html.indexOf(opening, start + 1)) {
      const end = html.indexOf('>', start) + 1;
      const href = html.toString(
        'utf8',
        start + opening.length,
        html.indexOf('"', start + opening.length),
      );
      found.push({ sheet: this.#sheet(href), start, end });
    }
    return found;
  }

  /** The page with the sheets in place of their links. */
  putInto(html: Buffer): Buffer {
    const parts: Buffer[] = [];
    let at = 0;
    for (const { sheet, start, end } of this.linkedFrom(html)) {
      parts.push(html.subarray(at, start), sheet.element);
      at = end;
    }
    return Buffer.concat([...parts, html.subarray(at)]);
  }

  /** Takes the files away: their content is in the pages. */
  clear(): void {
    for (const { file } of this.#sheets.values()) rmSync(file);
  }

  #sheet(href: string): Sheet {
    let sheet = this.#sheets.get(href);
    if (!sheet) {
      const file = join(this.#siteDir, href.slice(this.#base.length));
      const content = readFileSync(file);
      const element = Buffer.from(`<style>${content}</style>`);
      sheet = { file, element, digest: digestOf(content) };
      this.#sheets.set(href, sheet);
    }
    return sheet;
  }
}
