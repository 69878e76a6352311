import type { Span } from './article.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** After these a full stop ends no sentence; the segmenter of the platform thinks it may. */
const abbreviation =
  /(?:\b(?:U\.S|U\.N|U\.K|E\.U|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|No|Art|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b\p{Lu})\.["”’)]*\s*$/u;

/** The sentence around an offset of a text, trimmed. */
export function sentenceAt(text: string, offset: number, language: string): Span {
  let start = 0;
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const end = index + segment.length;
    if (abbreviation.test(segment) && end < text.length) continue;
    if (offset < end) return trimmed(text, start, end);
    start = end;
  }
  return trimmed(text, start, text.length);
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return {
    start: start + (slice.length - slice.trimStart().length),
    end: end - (slice.length - slice.trimEnd().length),
  };
}

function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
