import { spellOut } from './deceptive.ts';
import type { Report } from './library.ts';
import { collapsed } from './white-space.ts';

/** A line about a report for search engines and previews: its standfirst, or how it begins. */
export function describe(report: Report): string {
  const text = report.article.sidecar.standfirst ?? report.blocks[0]?.text ?? report.headline.text;
  return beginning(text, 160);
}

/** A text, or as many of its first words as there is room for. */
export function beginning(text: string, longest: number): string {
  const words = collapsed(spellOut(text)).trim();
  if (words.length <= longest) return words;
  const space = words.lastIndexOf(' ', longest);
  // Not every script divides its words.
  const kept =
    space > longest / 2 ? words.slice(0, space) : Array.from(words).slice(0, longest).join('');
  return `${kept} …`;
}
