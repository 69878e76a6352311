import { z } from 'zod';
import {
  count,
  day,
  id,
  ids,
  kind,
  kinds,
  language,
  markdown,
  partialDate,
  slugs,
  sources,
  text,
  url,
  wording,
  yes,
} from './field-kinds.ts';

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
      error: 'should be beside a url that begins with https: or http:',
    })
    .optional(),
  language: language.optional(),
  redirect_from: slugs.optional(),
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

const atLeast = (least: number) => {
  const error = `should be a whole number, ${least} or more`;
  return z.int(error).min(least, error);
};

/** The settings in `src/site.ts`, to which a site may add its own. */
export const siteSchema = z.object({
  name: text,
  tagline: text,
  description: text,
  language,
  corrections: url.optional(),
  linkMode: z.enum(['first', 'section', 'all'], 'should be first, section or all'),
  pageSize: atLeast(1),
  feedSize: atLeast(1),
  maxTopicPairs: atLeast(0),
  maxSeedBytes: atLeast(1),
});

/** Frontmatter of the about page. */
export const aboutSchema = z.strictObject({ description: text.optional() });

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
  reviewed: day,
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
