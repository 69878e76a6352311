import { type Candidate, isWrittenAt } from './candidates.ts';
import type { FormTrie } from './form-trie.ts';
import type { Form } from './term.ts';
import { isTreatyOfOthers } from './treaty-names.ts';

/** "withdrew from the 2010", "ratification of the": what may stand between a form and the name that it asks for. */
const between = /\s(?:(?:of|to)\s)?(?:(?:the|its)\s)?(?:\d{4}\s)?/y;

/** "ratified the treaty": what is done so to nothing but treaties tells that it is one. */
const anyTreaty = /\s(?:(?:of|to)\s)?the\streaty(?![\p{L}-])/uy;

/** Whether a name of the kind that a form asks for stands right after it. Undefined if it asks for none. */
export function isFollowed(
  trie: FormTrie<Candidate>,
  { followed_by_kind: kinds, risk }: Form,
  text: string,
  end: number,
): boolean | undefined {
  if (!kinds) return undefined;
  between.lastIndex = end;
  if (!between.test(text)) return false;
  const name = between.lastIndex;
  if (kinds.includes('treaty')) {
    anyTreaty.lastIndex = end;
    if (risk === 'context' && anyTreaty.test(text)) return true;
    if (isTreatyOfOthers(text, name)) return true;
  }
  const isNamed = (start: number) =>
    trie
      .at(text, start)
      .some((next) =>
        next.values.some(
          (candidate) =>
            !candidate.shields &&
            !candidate.head &&
            candidate.form.risk !== 'never' &&
            kinds.includes(candidate.term.kind) &&
            isWrittenAt(candidate, text, start, next.end),
        ),
      );
  return [end + 1, name].some(isNamed);
}
