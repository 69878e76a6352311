import { oncePerValue } from '../once.ts';
import type { Span } from '../schema/article.ts';

/** After these a full stop ends no sentence; the segmenter of the platform thinks it may. */
const abbreviations = String.raw`(?<![\p{L}\p{M}\p{N}_])(?:U\.S|U\.N|U\.K|E\.U|Gen|Adm|Maj|Col|Capt|Cmdr|Lt|Sgt|Sen|Rep|Gov|Amb|Prof|Rev|Mr|Mrs|Ms|Dr|St|Mt|No|Art|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu})`;
const abbreviation = new RegExp(String.raw`${abbreviations}\.["”’)]*\s*$`, 'u');

/** Here a sentence ends in every language (UAX 29, SB11), so the slow segmenter of the platform need not be asked. */
const sureEnd = new RegExp(String.raw`(?<!${abbreviations})[.!?]["”’)]* +(?=\p{Lu})`, 'gu');
/** Nothing inside may end a sentence, of the characters that most sentences consist of: a look at fewer is quicker. */
const plainSentence = /^[\t "'(),\-/\dA-Za-z’“”–—]*(?:[.!?]["”’)]* *)?$/;
/** The same of all characters; ";" ends one in Greek. */
const wholeSentence =
  /^[^\p{Sentence_Terminal}\u2024\uFE52\uFF0E;\u037E\n\r\u0085\u2028\u2029]*(?:[.!?]["”’)]* *)?$/u;

/** All sentences of a text, one after the other. */
export function sentencesIn(text: string, language: string): Span[] {
  const ends = [...text.matchAll(sureEnd)].map(({ 0: end, index }) => index + end.length);
  let next = 0;
  return [...ends, text.length].flatMap((end) => {
    const start = next;
    next = end;
    const stretch = text.slice(start, end);
    if (isOne(stretch)) return [{ start, end }];
    return [...segmentsIn(stretch, language)].map((inside) => ({
      start: start + inside.start,
      end: start + inside.end,
    }));
  });
}

const isOne = (stretch: string) => plainSentence.test(stretch) || wholeSentence.test(stretch);

/** The sentence around an offset of a text, trimmed. */
export function sentenceAt(text: string, offset: number, language: string): Span {
  let start = 0;
  let end = text.length;
  sureEnd.lastIndex = 0;
  while (sureEnd.test(text)) {
    if (sureEnd.lastIndex > offset) {
      end = sureEnd.lastIndex;
      break;
    }
    start = sureEnd.lastIndex;
  }
  const stretch = text.slice(start, end);
  if (isOne(stretch)) return trimmed(text, start, end);
  const inside = segmentAt(stretch, offset - start, language);
  return trimmed(text, start + inside.start, start + inside.end);
}

function segmentAt(text: string, offset: number, language: string): Span {
  for (const segment of segmentsIn(text, language)) if (offset < segment.end) return segment;
  return { start: 0, end: text.length };
}

/** As the platform divides a text, but that abbreviations end no sentence. */
function* segmentsIn(text: string, language: string): Generator<Span> {
  let start = 0;
  for (const { segment, index } of segmenterFor(language).segment(text)) {
    const end = index + segment.length;
    if (abbreviation.test(segment) && end < text.length) continue;
    yield { start, end };
    start = end;
  }
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end);
  return {
    start: start + (slice.length - slice.trimStart().length),
    end: end - (slice.length - slice.trimEnd().length),
  };
}

const segmenterFor = oncePerValue(
  (language: string) => new Intl.Segmenter(language, { granularity: 'sentence' }),
);
