import type { Article } from './article.ts';
import { spellOut } from './deceptive.ts';
import type { Words } from './mention.ts';
import { collapsed } from './white-space.ts';

/** A headline and who gave it: the report itself, the editor, or nobody, so that it opens the first sentence. */
export interface Headline {
  text: string;
  by: 'editor' | 'report' | 'first-sentence';
}

const longest = 100;

/** The headline of a report. Never empty for a report with words. */
export function headlineOf(article: Article, words: Words): Headline {
  const { sidecar, parts, text } = article;
  if (sidecar.headline) return { text: sidecar.headline, by: 'editor' };
  const own = parts.headline ? text.slice(parts.headline.start, parts.headline.end) : words.heading;
  if (own?.trim()) return { text: spellOut(collapsed(own).trim()), by: 'report' };
  return { text: spellOut(cutAtWord(firstSentence(article, words))), by: 'first-sentence' };
}

function firstSentence({ text, parts, format }: Article, { blocks: [first] }: Words): string {
  // A body may be nothing but code.
  if (!first) return format === 'markdown' ? sentenceOf(text) : '';
  const opening = Math.max(parts.credit?.end ?? 0, parts.dateline?.end ?? 0) - first.start;
  // "(Reuters) - Russia vetoed": the dash belongs to the credit.
  return sentenceOf(first.text.slice(Math.max(0, opening)).replace(/^\s*[-–—]+\s+/, ''));
}

const sentenceOf = (text: string) =>
  collapsed(/^.*?[.!?]["”’')]*(?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text).trim();

function cutAtWord(sentence: string): string {
  if (sentence.length <= longest) return sentence.replace(/(?<!\.)\.$/, '');
  const cut = sentence.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > 0 ? cut.slice(0, space) : Array.from(cut).slice(0, longest).join('');
  return `${kept.replace(/[\s,;:–—-]+$/, '')} …`;
}
