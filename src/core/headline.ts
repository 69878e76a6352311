import type { Article, Span } from './article.ts';
import { spellOut } from './deceptive.ts';
import { collapsed } from './white-space.ts';

/** A headline and who gave it: the report itself, the editor, or nobody, so that it opens the first sentence. */
export interface Headline {
  text: string;
  by: 'editor' | 'report' | 'first-sentence';
}

const longest = 100;

/** The headline of a report. Never empty for a report with words. */
export function headlineOf(article: Article): Headline {
  const { sidecar, parts, text } = article;
  if (sidecar.headline) return { text: sidecar.headline, by: 'editor' };
  if (parts.headline) return { text: spellOut(words(text, parts.headline)), by: 'report' };
  return { text: spellOut(cutAtWord(firstSentence(article))), by: 'first-sentence' };
}

function firstSentence({ text, parts, format }: Article): string {
  if (format === 'markdown') {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/m.exec(text)?.[1];
    return (
      heading ??
      sentenceOf(
        text
          .replace(/[*_`>#[\]]/g, ' ')
          .trim()
          .split(/\n\s*\n/)[0] ?? '',
      )
    );
  }
  const first = parts.paragraphs[0];
  if (!first) return '';
  const start = Math.max(first.start, parts.credit?.end ?? 0, parts.dateline?.end ?? 0);
  return sentenceOf(words(text, { start, end: first.end }));
}

const sentenceOf = (text: string) =>
  collapsed(/^.*?[.!?]["”’')]*(?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text).trim();

const words = (text: string, { start, end }: Span) => collapsed(text.slice(start, end)).trim();

function cutAtWord(sentence: string): string {
  if (sentence.length <= longest) return sentence.replace(/(?<!\.)\.$/, '');
  const cut = sentence.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > 0 ? cut.slice(0, space) : Array.from(cut).slice(0, longest).join('');
  return `${kept.replace(/[\s,;:–—-]+$/, '')} …`;
}
