import type { Report } from './library.ts';

const longest = 160;

/** A line about a report for search engines and previews: its standfirst, or how it begins. */
export function describe(report: Report): string {
  const text = report.article.sidecar.standfirst ?? report.blocks[0]?.text ?? report.headline.text;
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
