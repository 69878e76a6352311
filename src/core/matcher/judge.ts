import type { FindOptions, LeftAlone } from '../matcher.ts';
import type { Term } from '../schema/term.ts';
import { closesFreely } from './boundaries.ts';
import { type Candidate, foreignTreatyKey } from './candidates.ts';
import { codeUnitsOf } from './code-units.ts';
import { ReportContext } from './context.ts';
import { whatFollows } from './following.ts';
import type { FormTrie, Stretch } from './form-trie.ts';
import type { Mention } from './mention.ts';
import type { Named } from './named.ts';
import type { Place, ReadBlock } from './places.ts';
import { completesTreatyName, nameGoesOn, restOfName } from './treaty-names.ts';
import { nextWord } from './words.ts';

/** What the places of a report are, once judged in reading order. */
interface Judgement {
  mentions: Mention[];
  /** Where somebody wants to be told. */
  left: LeftAlone[] | undefined;
  context: ReportContext;
}

/** Judges the places of blocks in reading order: leftmost, then longest (M6). `named` is what an earlier judging found named. */
export function judge(
  trie: FormTrie<Candidate>,
  byId: ReadonlyMap<string, Term>,
  blocks: readonly ReadBlock[],
  { terms, onLeftAlone }: FindOptions,
  named?: Named,
): Judgement {
  const mentions: Mention[] = [];
  const left = onLeftAlone && [];
  const context = new ReportContext(byId, terms, named);
  for (const block of blocks) {
    context.openBlock(block);
    let next = 0;
    for (const place of block.places) {
      if (place.start < next) continue;
      const chosen = choose(trie, context, place, left);
      if (!chosen) {
        // "the CTBT treaty" is no other.
        if (place.start !== next + 1) meetRival(context, place);
        continue;
      }
      next = chosen.end;
      const { term, form, shields } = chosen.candidate;
      if (shields) continue;
      mentions.push({
        block: block.index,
        start: startOf(place),
        end: endOf(place, next),
        term: term.id,
        form: form.text,
        linked: false,
      });
    }
  }
  return { mentions, left, context };
}

/** A name stood here that is none of ours. If it is a treaty's, the report may go on with who ratified it. */
function meetRival({ named, shortNames }: ReportContext, { block, start, rival }: Place) {
  if (!rival) return;
  if (rival === 'unnamed treaty') return shortNames.meetUnnamedTreaty();
  if (rival === 'treaty' && completesTreatyName(block.text, start))
    named.add([foreignTreatyKey], block.index);
  shortNames.meetRival(rival);
}

/** Where a place, and a wording at it, stand in the article's text. */
const startOf = ({ block, start }: Place) => block.start + block.original(start);
const endOf = ({ block }: Place, end: number) => block.start + block.original(end - 1) + 1;

const leftAlone = (
  place: Place,
  end: number,
  { term, form }: Candidate,
  why: LeftAlone['why'],
): LeftAlone => ({
  block: place.block.index,
  start: startOf(place),
  end: endOf(place, end),
  term: term.id,
  form: form.text,
  why,
});

/** The longest wording at a place that counts there, where it ends, and what it means. */
function choose(
  trie: FormTrie<Candidate>,
  context: ReportContext,
  place: Place,
  left: LeftAlone[] | undefined,
): { end: number; candidate: Candidate } | undefined {
  const { start, found } = place;
  const { text } = place.block;
  const own = context.ownAt(start);
  const all = own.length > 0 ? [...own, ...found].sort(forcedFirst) : found;
  for (const { end, values, bracket } of all) {
    if (!closesFreely(text, end)) continue;
    if (hidesLongerName(trie, text, start, end)) continue;
    const span = { start, end };
    const written = text.slice(start, end);
    const plain = bracket ? withoutAside(written) : written;
    const fitting: Candidate[] = [];
    for (const candidate of values) {
      const follows = whatFollows(trie, candidate.form, text, span);
      const why = context.refuses(candidate, plain, span, follows);
      if (why) left?.push(leftAlone(place, end, candidate, why));
      else fitting.push(candidate);
    }
    if (fitting.length === 0) context.shortNames.meetNone(values, text.slice(end, end + 12));
    const chosen = context.decide(fitting, written);
    if (!chosen) {
      for (const candidate of fitting) left?.push(leftAlone(place, end, candidate, 'undecided'));
      continue;
    }
    if (chosen.shields) {
      context.meetLookalike(chosen, start);
      left?.push(leftAlone(place, end, chosen, 'look-alike'));
    } else context.meet(chosen, span, bracket);
    return { end, candidate: chosen };
  }
  return undefined;
}

/** What the editor forces wins over any longer wording. */
const forcedFirst = (a: Stretch<Candidate>, b: Stretch<Candidate>) =>
  Number(isForced(b)) - Number(isForced(a)) || b.end - a.end;
const isForced = ({ values }: Stretch<Candidate>) => values.some(({ forced }) => forced);

/** "the Treaty on Open Skies", "the Committee on Information" are no short forms of what stood before. */
const longerName = new RegExp(
  String.raw`(?:[Tt]he\s+(?:\d{4}\s+)?|\d{4}\s+)(?:Treaty|Convention|Agreement|Pact|Committee|Conference)${restOfName}`,
  'uy',
);

const article = /th(?:e|is)\s/iy;

/** "the draft" gives way in "the draft resolution": an article is no part of the longer name that follows it. */
function hidesLongerName(trie: FormTrie<Candidate>, text: string, start: number, end: number) {
  longerName.lastIndex = start;
  if (longerName.test(text)) return true;
  const goesBeyond = (from: number) =>
    trie.at(text, from).some((found) => found.end > end && closesFreely(text, found.end));
  article.lastIndex = start;
  if (article.test(text)) return goesBeyond(nextWord(codeUnitsOf(text), article.lastIndex));
  // So does "parties to the Treaty" in "parties to the Treaty on the Non-Proliferation of Nuclear Weapons".
  if (!text.endsWith(' the Treaty', end)) return false;
  return nameGoesOn.test(text.slice(end, end + 30)) || goesBeyond(end - 'Treaty'.length);
}

const withoutAside = (written: string) => written.replace(/\s*\([^)]*\)/, '');
