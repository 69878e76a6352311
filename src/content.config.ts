// Not from 'astro:content', with which all that renders pages would be loaded only to read them: 0.35 s of each build.
import { defineCollection } from 'astro/content/config';
import { z } from 'zod';
import type { Term } from './core/schema/term.ts';
import type { TimelineEvent, Topic } from './core/schema/topic.ts';
import { collection } from './loaders/collections.ts';
import { type StoredArticle, stored } from './loaders/stored.ts';

// The loaders hand over what they have checked, line by line; here the types are named and nothing is checked twice.
export const collections = {
  articles: defineCollection({
    loader: collection('articles', (article) => article.slug, stored),
    schema: z.custom<StoredArticle>(),
  }),
  terms: defineCollection({
    loader: collection('terms', (term) => term.id),
    schema: z.custom<Term>(),
  }),
  topics: defineCollection({
    loader: collection('topics', (topic) => topic.id),
    schema: z.custom<Topic>(),
  }),
  events: defineCollection({
    loader: collection('events', (_, index) => String(index)),
    schema: z.custom<TimelineEvent>(),
  }),
};
