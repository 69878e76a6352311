import { beginning } from '../beginning.ts';
import type { Report } from '../library.ts';

/** A line about a report for search engines and previews: its standfirst, or how it begins. */
export function describe(report: Report): string {
  const text = report.article.sidecar.standfirst ?? report.blocks[0]?.text ?? report.headline.text;
  return beginning(text, 160);
}
