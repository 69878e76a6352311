import { z } from 'zod';
import { isPartialDate } from './dates.ts';
import { isLanguageTag } from './language.ts';
import { beyondSense } from './markdown-depth.ts';
import { isSlug } from './slug.ts';
import { termKinds } from './term.ts';

/** One line or more of text. YAML's numbers and booleans never get here: files are read with text only. */
const textOr = (error: string) =>
  z.string(error).trim().min(1, { error: 'should not be empty', abort: true });
const textThat = (isRight: (words: string) => boolean, error: string) =>
  textOr(error).refine(isRight, { error, abort: true });
const text = textOr('should be text');
const partialDate = textThat(
  (words) => /^\d{4}(?:-\d{2}){0,2}$/.test(words),
  'should be a date such as 2024, 2024-04 or 2024-04-05',
).refine(isPartialDate, 'should be a year, a month or a day that the calendar has');
const url = textThat(
  isSafeUrl,
  'should be a whole address that begins with https:, http: or mailto:',
);
/** What remark will read. */
const markdown = text.refine(
  (words) => !beyondSense(words),
  'should not be nested, or long, beyond sense',
);
const yes = z
  .enum(['true', 'false'], 'should be true or false')
  .transform((word) => word === 'true');
const count = textThat((words) => /^\d+$/.test(words), 'should be a whole number').transform(
  (digits) => Number(digits),
);
const signs = 'at most 100 of a-z, 0-9 and single hyphens';
const id = textThat(isSlug, `should be an id such as space-security: ${signs}`);
const slug = textThat(
  isSlug,
  `should be the last part of an address, "space-vote" of /articles/space-vote/: ${signs}`,
);
const kind = z.enum(termKinds, `should be one of ${termKinds.join(', ')}`);
const kinds = z.array(kind);
const eachOnce = (name: typeof id) =>
  z.array(name).superRefine((names, { addIssue }) => {
    const seen = new Set<string>();
    for (const [index, name] of names.entries()) {
      if (seen.has(name))
        addIssue({ code: 'custom', path: [index], message: 'should not stand in the list twice' });
      seen.add(name);
    }
  });
const ids = eachOnce(id);
const language = textThat(isLanguageTag, 'should be a language tag such as en, fr or ar');

const source = z.strictObject({ title: text, url, unverified: yes.optional() });
const sources = z.array(source).min(1, 'should name at least one source');

/** Fields of a sidecar, or of the frontmatter of a Markdown report. */
export const sidecarSchema = z.strictObject({
  headline: text.max(300, 'should be at most 300 characters').optional(),
  standfirst: text.optional(),
  published: partialDate.optional(),
  source: z
    .strictObject({
      name: text,
      url: url.optional(),
      headline: text.optional(),
      canonical: yes.optional(),
    })
    .refine(({ canonical, url }) => !canonical || /^https?:/i.test(url ?? ''), {
      path: ['canonical'],
      error: 'should stand beside a url of the web, which is to be indexed',
    })
    .optional(),
  language: language.optional(),
  redirect_from: eachOnce(slug).optional(),
  topics: ids.optional(),
  note: z.strictObject({ text: markdown, sources }).optional(),
  updates: z.array(z.strictObject({ date: partialDate, text: markdown, sources })).optional(),
  terms: z
    .strictObject({
      exclude: ids.optional(),
      force: z.record(text, id).optional(),
      decide: z.record(text, id).optional(),
    })
    .optional(),
});

/** A wording that a reader could tell from others: a sign or a single letter stands everywhere. */
const wording = text.regex(
  /[\p{L}\p{N}].*[\p{L}\p{N}]/su,
  'should have at least two letters or figures',
);

const formSchema = z.preprocess(
  (form) => (typeof form === 'string' ? { text: form } : form),
  z.strictObject({
    text: wording,
    case: z.enum(['exact', 'any'], 'should be exact or any').optional(),
    risk: z.enum(['safe', 'context', 'never'], 'should be safe, context or never').optional(),
    opened_by: ids.optional(),
    opened_by_lists: ids.optional(),
    opened_by_kind: kinds.optional(),
    followed_by_kind: kinds.optional(),
    reach: z
      .enum(['earlier', 'paragraph', 'report'], 'should be earlier, paragraph or report')
      .optional(),
    borne_by_others: yes.optional(),
    note: text.optional(),
  }),
);

/** Frontmatter of a term. Its id is its file's name. */
export const termSchema = z.strictObject({
  name: text,
  kind,
  subkind: text.optional(),
  short: text.refine(
    (words) => words.split(/\s+/).length <= 35,
    'should be at most 35 words: it is shown in a card',
  ),
  forms: z.array(formSchema).min(1, 'should name at least one form'),
  lookalikes: z.array(wording).default([]),
  closed_by: z.array(wording).default([]),
  closed_by_lists: ids.optional(),
  broad: yes.optional(),
  link: yes.default(true),
  rests_on: z
    .array(z.strictObject({ ref: text, about: text, unverified: yes.optional() }))
    .default([]),
  dates: z
    .array(
      z.strictObject({
        date: partialDate,
        label: text,
        unverified: yes.optional(),
        sources: sources.optional(),
      }),
    )
    .default([]),
  parties: z
    .array(
      z.strictObject({
        count,
        as_of: partialDate,
        basis: text,
        unverified: yes.optional(),
        signatories: count.optional(),
        signatories_not_party: count.optional(),
      }),
    )
    .default([]),
  depositaries: z.array(text).default([]),
  status: text.optional(),
  see_also: ids.default([]),
  sources,
  disputed: text.optional(),
  unverified: z.array(text).default([]),
  reviewed: textThat(
    (words) => /^\d{4}-\d\d-\d\d$/.test(words),
    'should be a day such as 2026-11-24',
  ).refine(isPartialDate, 'should be a day that the calendar has'),
});

/** What many entries of a glossary share: `lists.yaml` beside them. */
export const listsSchema = z.strictObject({
  opened_by: z.record(id, ids).default({}),
  closed_by: z.record(id, z.array(wording)).default({}),
});

export const topicsSchema = z.array(
  z.strictObject({
    id,
    name: text,
    description: text,
    broader: id.optional(),
    iptc: z
      .strictObject({
        code: text.regex(/^medtop:\d{8}$/, 'should be a code such as medtop:20000638'),
        label: text,
        match: z.enum(['exact', 'close', 'broad'], 'should be exact, close or broad'),
      })
      .optional(),
    terms: ids.default([]),
  }),
);

export const eventsSchema = z.array(
  z.strictObject({
    date: partialDate,
    label: text,
    terms: ids.default([]),
    topics: ids.default([]),
    sources,
  }),
);

/** Whether a browser may be sent there: a whole address of the web or of a mailbox. */
function isSafeUrl(address: string): boolean {
  if (!/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address)) return false;
  return URL.canParse(address);
}
