import type { Span } from './article.ts';
import { type Candidate, openersOfAny } from './candidates.ts';
import type { FormTrie } from './form-trie.ts';
import { sentenceAt } from './sentences.ts';
import { signsOf } from './signs.ts';
import type { Term } from './term.ts';
import { nextWord, wordEnd } from './words.ts';

/** A word that says of the sentence around it that it speaks of something else than a term: "bill" beside "ratified". */
export interface Closing {
  term: Term;
  at: number;
  /** The sentence; empty where a name in it says that the term is meant. Sought when it is first asked for. */
  sentence: Span | undefined;
}

/** True where a candidate stands in a sentence that speaks of something else, and does not itself say otherwise: "UN resolution". */
export function isClosed(
  trie: FormTrie<Candidate>,
  { term, namesAnother }: Candidate,
  { text, closings }: { text: string; closings: Closing[] },
  start: number,
): boolean {
  if (namesAnother) return false;
  return closings.some((closing) => {
    if (closing.term !== term) return false;
    closing.sentence ??= closedSentence(trie, closing, text);
    return closing.sentence.start <= start && start < closing.sentence.end;
  });
}

function closedSentence(trie: FormTrie<Candidate>, { at, term }: Closing, text: string): Span {
  const sentence = sentenceAt(text, at, 'en');
  return isOpenedIn(trie, term, text, sentence) ? { start: at, end: at } : sentence;
}

/** True where a stretch names what opens any form of the term, other than by a name too broad to say much. */
function isOpenedIn(
  trie: FormTrie<Candidate>,
  term: Term,
  text: string,
  { start, end }: Span,
): boolean {
  const openers = openersOfAny(term);
  for (let at = nextWord(signsOf(text), start); at < end; ) {
    for (const { values } of trie.at(text, at))
      for (const { form, shields, names, term: other } of values)
        if (!shields && form.risk === 'safe' && other !== term && !other.broad)
          if (names.some((name) => openers.includes(name))) return true;
    at = nextWord(signsOf(text), wordEnd(text, at));
  }
  return false;
}
