import { defineCollection, z } from 'astro:content';
import { glob } from 'astro/loaders';

const reports = defineCollection({
  loader: glob({ base: './content/articles', pattern: '*.md' }),
  schema: z.object({ title: z.string(), topics: z.array(z.string()) }),
});

export const collections = { reports };
