import type { Report } from '../core/library.ts';
import { oncePer } from '../core/once.ts';
import { html, inOnePiece } from '../prose/html.ts';
import { urls } from '../urls.ts';
import { inItsLanguage } from './in-its-language.ts';

/** A report's headline that leads to its page: the same wherever it stands. */
export const reportLink = oncePer((report: Report) =>
  inOnePiece(
    html`<a href="${urls.article(report.slug)}"${inItsLanguage(report)}>${report.headline.text}</a>`,
  ),
);
