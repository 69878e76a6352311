import { firstWords } from '../beginning.ts';
import type { Words } from '../matcher/mention.ts';
import { spellOut } from '../problems/deceptive.ts';
import type { Article } from '../schema/article.ts';
import { listMarker } from '../seed/paragraphs.ts';
import { sentenceAt } from '../seed/sentences.ts';
import { collapsed } from '../white-space.ts';

/** A headline and who gave it: the report itself, the editor, or nobody, and then it is the first sentence. */
export interface Headline {
  text: string;
  by: 'editor' | 'report' | 'first-sentence';
}

const longest = 100;
const letter = /\p{L}/u;

/** The headline of a report in a language (BCP 47). Never empty for a report with words. */
export function headlineOf(article: Article, words: Words, language: string): Headline {
  const { sidecar, parts, text } = article;
  if (sidecar.headline) return { text: sidecar.headline, by: 'editor' };
  const own = parts.headline ? text.slice(parts.headline.start, parts.headline.end) : words.heading;
  if (own?.trim()) return { text: spellOut(collapsed(own).trim()), by: 'report' };
  const sentence = firstSentence(openingWords(article, words), language);
  return { text: spellOut(cutAtWord(sentence)), by: 'first-sentence' };
}

/** The first paragraph with letters, without credit and dateline; a body may be nothing but code. */
function openingWords({ text, parts, format }: Article, { blocks }: Words): string {
  const first = blocks.find((block) => letter.test(block.text));
  if (!first) return blocks[0]?.text ?? (format === 'markdown' ? text : '');
  const opening = Math.max(parts.credit?.end ?? 0, parts.dateline?.end ?? 0) - first.start;
  return first.text.slice(Math.max(0, opening));
}

/** The sentence with the first letter: a "1." before it is not a sentence. */
function firstSentence(words: string, language: string): string {
  const text = collapsed(words).trim();
  const { end } = sentenceAt(text, text.search(letter), language);
  return text.slice(0, end).replace(listMarker, '');
}

function cutAtWord(sentence: string): string {
  if (sentence.length <= longest) return sentence.replace(/(?<!\.|\b\p{Lu})[.。।]$/u, '');
  return `${firstWords(sentence, longest).replace(/[\s,;:–—-]+$/, '')} …`;
}
