import { z } from 'zod';
import { beyondSense } from '../problems/markdown-depth.ts';
import { readDate } from '../seed/written-dates.ts';
import { isPartialDate } from './dates.ts';
import { isLanguageTag } from './language.ts';
import { isSlug } from './slug.ts';
import { termKinds } from './term.ts';

/** One line or more of text. YAML's numbers and booleans never get here: files are read as text only. */
const textOr = (error: string) =>
  z.string(error).trim().min(1, { error: 'should not be empty', abort: true });
/** Text of which `better` may know how it should have been written. */
const textThat = (
  isRight: (words: string) => boolean,
  error: string,
  better?: (words: string) => string | undefined,
) => {
  const said = ({ input }: { input?: unknown }) => {
    const meant = better?.(`${input}`);
    return meant && isRight(meant) ? `should be ${meant}` : error;
  };
  return textOr(error).refine(isRight, { error: said, abort: true });
};
export const text = textOr('should be text');
export const partialDate = textThat(
  (words) => /^\d{4}(?:-\d{2}){0,2}$/.test(words),
  'should be a date such as 2024, 2024-04 or 2024-04-05',
  readDate,
).refine(isPartialDate, 'should be a year, a month or a day that exists');
export const day = textThat(
  (words) => /^\d{4}-\d\d-\d\d$/.test(words),
  'should be a day such as 2026-11-24',
  readDate,
).refine(isPartialDate, 'should be a day that exists');
export const url = textThat(
  isSafeUrl,
  'should be a whole address that begins with https:, http: or mailto:',
);
/** Markdown that a parser can read in reasonable time. */
export const markdown = text.refine(
  (words) => !beyondSense(words),
  'should not be too deeply nested, or too long',
);
export const yes = z
  .enum(['true', 'false'], 'should be true or false')
  .transform((word) => word === 'true');
export const count = textThat((words) => /^\d+$/.test(words), 'should be a whole number').transform(
  (digits) => Number(digits),
);
const slugCharacters = 'at most 100 of a-z, 0-9 and single hyphens';
export const id = textThat(isSlug, `should be an id such as space-security: ${slugCharacters}`);
const slug = textThat(
  isSlug,
  `should be the last part of an address, "space-vote" of /articles/space-vote/: ${slugCharacters}`,
);
export const kind = z.enum(termKinds, `should be one of ${termKinds.join(', ')}`);
export const kinds = z.array(kind);
const eachOnce = (item: typeof id) =>
  z.array(item).superRefine((names, { addIssue }) => {
    const seen = new Set<string>();
    for (const [index, name] of names.entries()) {
      if (seen.has(name))
        addIssue({ code: 'custom', path: [index], message: 'should be in the list only once' });
      seen.add(name);
    }
  });
export const ids = eachOnce(id);
export const slugs = eachOnce(slug);
export const language = textThat(isLanguageTag, 'should be a language tag such as en, fr or ar');

const source = z.strictObject({ title: text, url, unverified: yes.optional() });
export const sources = z.array(source).min(1, 'should name at least one source');

/** A wording of a term. A single letter or a punctuation mark would be found everywhere. */
export const wording = text.regex(
  /[\p{L}\p{N}].*[\p{L}\p{N}]/su,
  'should have at least two letters or digits',
);

/** Whether a browser may be sent there: a whole address of the web or of a mailbox. */
function isSafeUrl(address: string): boolean {
  if (!/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address)) return false;
  return URL.canParse(address);
}
