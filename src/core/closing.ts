import type { Span } from './article.ts';
import { type Candidate, openersOf } from './candidates.ts';
import type { FormTrie } from './form-trie.ts';
import type { ReadBlock } from './places.ts';
import { sentenceAt } from './sentences.ts';
import { signsOf } from './signs.ts';
import { nextWord, wordEnd } from './words.ts';

/**
 * True where the sentence speaks of something else: it holds a word that closes the term ("ratified" beside "bill"), and
 * nothing in it says that ours is meant. A wording that names an opener itself ("UN resolution") says so.
 */
export function isClosed(
  trie: FormTrie<Candidate>,
  candidate: Candidate,
  { text, closings }: ReadBlock,
  start: number,
): boolean {
  const words = closings?.filter(({ term }) => term === candidate.term);
  if (!words?.length || candidate.namesAnother) return false;
  const sentence = sentenceAt(text, start, 'en');
  const isIn = (at: number) => sentence.start <= at && at < sentence.end;
  return words.some(({ at }) => isIn(at)) && !isOpenedIn(trie, candidate, text, sentence);
}

/** True where a stretch names what opens any form of the candidate's term, other than by a name too broad to say much. */
function isOpenedIn(
  trie: FormTrie<Candidate>,
  { term }: Candidate,
  text: string,
  { start, end }: Span,
): boolean {
  const openers = openersOf(term);
  for (let at = nextWord(signsOf(text), start); at < end; ) {
    for (const { values } of trie.at(text, at))
      for (const { form, role, names, term: other } of values)
        if (role === 'form' && form.risk === 'safe' && other !== term && !other.broad)
          if (names.some((name) => openers.includes(name))) return true;
    at = nextWord(signsOf(text), wordEnd(text, at));
  }
  return false;
}
