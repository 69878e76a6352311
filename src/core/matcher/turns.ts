import { lastUpTo } from '../last-up-to.ts';
import { oncePer } from '../once.ts';
import type { Span } from '../schema/article.ts';
import type { Term } from '../schema/term.ts';
import { sentencesIn } from '../seed/sentences.ts';
import { namesAmong, openersOfAny } from './candidates.ts';
import type { ReadBlock } from './places.ts';

/** A word that says of the sentence around it that it speaks of something else than a term: "workers" beside "ratified". */
export interface Closing {
  term: Term;
  at: number;
}

/** Where a sentence turns to a term, by a name that opens it, or away from it, by a word that closes it. */
interface Turn {
  start: number;
  opens: boolean;
}

/** The turns of the sentence around an offset; of several to one side that follow each other only the first. */
export function turnsAround(block: ReadBlock, term: Term, at: number): readonly Turn[] {
  const turns = turnsIn(block, term);
  return (turns.size > 0 && turns.get(sentenceOf(block, at))) || none;
}

/** Those of the sentence before that one, in the same block. */
export function turnsBefore(block: ReadBlock, term: Term, at: number): readonly Turn[] {
  const isTurning = turnsIn(block, term).size > 0;
  return isTurning ? turnsAround(block, term, sentenceOf(block, at).start - 1) : none;
}

const none: readonly Turn[] = [];

function turnsIn(block: ReadBlock, term: Term): ReadonlyMap<Span, Turn[]> {
  const known = turnsOf(block);
  let turns = known.get(term);
  if (!turns) {
    turns = bySentence(block, term);
    known.set(term, turns);
  }
  return turns;
}

const turnsOf = oncePer((_: ReadBlock) => new Map<Term, ReadonlyMap<Span, Turn[]>>());

function bySentence(block: ReadBlock, term: Term): ReadonlyMap<Span, Turn[]> {
  const closings = block.closings.filter((closing) => closing.term === term);
  const turns = closings.map(({ at }): Turn => ({ start: at, opens: false }));
  const openers = openersOfAny(term);
  for (const { start, candidate } of tellingNames(block))
    if (candidate.term !== term && candidate.names.some((name) => openers.has(name)))
      turns.push({ start, opens: true });

  const found = new Map<Span, Turn[]>();
  for (const turn of turns.sort((a, b) => a.start - b.start)) {
    const sentence = sentenceOf(block, turn.start);
    const before = found.get(sentence);
    if (!before) found.set(sentence, [turn]);
    else if (before.at(-1)?.opens !== turn.opens) before.push(turn);
  }
  return found;
}

/** What a block names that says of what it speaks. */
const tellingNames = oncePer(({ text, places }: ReadBlock) =>
  [...namesAmong(text, places)].filter(({ candidate: { term, inside } }) => {
    // "Draft resolution" says no more of whose it is than "resolution" does.
    const isCommon = term.closed_by.length > 0 && inside.length === 0;
    return !term.broad && !isCommon;
  }),
);

/** A paragraph may be as long as its report, so it is divided once. */
const sentences = oncePer(({ text }: ReadBlock) => sentencesIn(text, 'en'));

const sentenceOf = (block: ReadBlock, at: number) => lastUpTo(sentences(block), at) as Span;
