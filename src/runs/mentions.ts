import type { Report } from '../core/library.ts';
import { mentionsData } from '../core/mentions-data.ts';
import { absolute, urls } from '../urls.ts';

/** Where in a report which terms are mentioned: the file `mentions.json` beside its page. */
export function mentionsJson(report: Report): string {
  const page = absolute(urls.article(report.slug));
  const seed = absolute(urls.seed(report.article));
  return JSON.stringify(mentionsData(report, { page, seed }));
}
