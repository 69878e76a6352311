import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Insertion } from './insertion.ts';
import { digestOf } from './policy.ts';

const opening = '<link rel="stylesheet" href="';

interface Sheet {
  file: string;
  /** The sheet as an element of a page. */
  bytes: Buffer;
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

  /** The sheets to which a page links, each to be put in place of its link. */
  linkedFrom(html: Buffer): (Insertion & Sheet)[] {
    const found = [];
    for (let start = html.indexOf(opening); start >= 0; start = html.indexOf(opening, start + 1)) {
      const end = html.indexOf('>', start) + 1;
      const href = html.toString(
        'utf8',
        start + opening.length,
        html.indexOf('"', start + opening.length),
      );
      found.push({ ...this.#sheet(href), start, end });
    }
    return found;
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
      const bytes = Buffer.from(`<style>${content}</style>`);
      sheet = { file, bytes, digest: digestOf(content) };
      this.#sheets.set(href, sheet);
    }
    return sheet;
  }
}
