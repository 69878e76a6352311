import type { Span } from '../schema/article.ts';
import type { Form } from '../schema/term.ts';
import { type Candidate, isWrittenAt } from './candidates.ts';
import type { FormTrie } from './form-trie.ts';
import { subjectOf } from './subjects.ts';
import { isTreatyOfOthers } from './treaty-names.ts';

/** "withdrew from the 2010", "negative vote by a": what may stand between a form and the name that it asks for. */
const between = /\s(?:(?:of|to|by)\s)?(?:(?:the|its|a)\s)?(?:\d{4}\s)?/y;

/** "ratified the treaty": what is done so to nothing but treaties tells that it is one. */
const anyTreaty = /\s(?:(?:of|to)\s)?th(?:e|is)\streaty(?![\p{L}-])/uy;

const determiner = '(?:the|an?|its|his|her|their|this|that)';
const noPreposition = String.raw`(?!(?:of|for|by|with|in|on|as|at|from|to|under|after)\s)`;
const treatyNoun =
  '(?:treat(?:y|ies)|(?:convention|pact|agreement|accord|protocol|covenant|text|instrument|document|amendment|extension|deal|ban)s?)';
/** "ratified the nominations of two judges", "signatories of an open letter"; a name with capitals may be a treaty's. */
const otherThing = new RegExp(
  String.raw`(?:\s(?:of|to)|(?<=\bratif(?:y|ies|ied|ying)))\s${determiner}\s(?!(?:${noPreposition}[\p{Ll}\d-]+\s){0,3}(?:\p{Lu}|${treatyNoun}\b))\p{Ll}`,
  'uy',
);

/** What stands beside a form that asks for a name of some kind; undefined if it asks for none. */
export type Following = 'name' | 'other thing' | 'nothing' | undefined;

export function whatFollows(
  trie: FormTrie<Candidate>,
  { followed_by_kind: kinds, risk }: Form,
  text: string,
  place: Span,
): Following {
  if (!kinds) return undefined;
  const { end } = place;
  const isTreaty = kinds.includes('treaty');
  const subject = isTreaty && risk === 'context' && subjectOf(text, place);
  if (subject) return subject;
  between.lastIndex = end;
  if (!between.test(text)) return 'nothing';
  const name = between.lastIndex;
  if (isTreaty) {
    anyTreaty.lastIndex = end;
    if (risk === 'context' && anyTreaty.test(text)) return 'name';
    if (isTreatyOfOthers(text, name)) return 'name';
  }
  const isNamed = trie
    .at(text, name)
    .some((next) =>
      next.values.some(
        (candidate) =>
          !candidate.shields &&
          !candidate.shortName &&
          candidate.form.risk !== 'never' &&
          kinds.includes(candidate.term.kind) &&
          isWrittenAt(candidate, text, name, next.end),
      ),
    );
  if (isNamed) return 'name';
  otherThing.lastIndex = end;
  return isTreaty && otherThing.test(text) ? 'other thing' : 'nothing';
}
