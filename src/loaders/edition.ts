import { resolve } from 'node:path';
import type { z } from 'zod';
import { crossCheck } from '../core/problems/cross-check.ts';
import { isWarning, type Problem } from '../core/problems.ts';
import type { Article } from '../core/schema/article.ts';
import { eventsSchema, topicsSchema } from '../core/schema/schemas.ts';
import type { Term } from '../core/schema/term.ts';
import type { TimelineEvent, Topic } from '../core/schema/topic.ts';
import { lostLinks } from '../prose/lost-links.ts';
import { unshown } from '../prose/unshown.ts';
import { site } from '../site.ts';
import { readAbout } from './about.ts';
import { readGlossary } from './glossary.ts';
import { located } from './located.ts';
import type { Memory } from './memory.ts';
import { readSeeds } from './seeds.ts';
import { settingProblems } from './settings.ts';
import { readSingleFile, shownPath } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** Everything that an editor wrote, read and checked together. */
export interface Edition {
  articles: Article[];
  terms: Term[];
  topics: Topic[];
  events: TimelineEvent[];
}

const ours = {
  seeds: 'seeds',
  glossary: 'src/content/glossary',
  topics: 'src/content/topics.yaml',
  events: 'src/content/events.yaml',
  about: 'src/content/about.md',
};

/** Where the parts of an edition lie; the environment names other folders for tests and other sites. */
export const places = () => ({
  seeds: process.env['SEEDS_DIR'] || ours.seeds,
  glossary: process.env['GLOSSARY_DIR'] || ours.glossary,
  topics: process.env['TOPICS_FILE'] || ours.topics,
  events: process.env['EVENTS_FILE'] || ours.events,
  about: ours.about,
});

/**
 * Reads an edition with all its problems. Throws nothing: what cannot be read is a problem.
 * With a memory, reports and terms whose files are unchanged since its last use come back as the same objects.
 */
export function readEdition(
  from = places(),
  memory?: Memory,
): { edition: Edition; problems: Problem[] } {
  const { articles, problems: ofSeeds } = readSeeds(from.seeds, site.maxSeedBytes, memory);
  const {
    terms,
    lists,
    problems: ofTerms,
  } = readGlossary(from.glossary, site.maxSeedBytes, memory);
  const topics = readList<Topic>(from.topics, topicsSchema);
  const events = readList<TimelineEvent>(from.events, eventsSchema);
  const about = readAbout(from.about);
  // Another glossary, and other topics, come without our lists in mind: what those name of ours is left out there.
  const isOurs = (place: 'glossary' | 'topics' | 'events') =>
    resolve(from[place]) === resolve(ours[place]);
  if (!isOurs('glossary')) {
    if (isOurs('topics')) keepKnown(topics.list, 'terms', terms);
    if (isOurs('events')) keepKnown(events.list, 'terms', terms);
  }
  if (!isOurs('topics') && isOurs('events')) keepKnown(events.list, 'topics', topics.list);
  const edition: Edition = { articles, terms, topics: topics.list, events: events.list };
  const isBroken = (problems: readonly Problem[]) => problems.some((entry) => !isWarning(entry));
  const unread = {
    articles: isBroken(ofSeeds),
    terms: isBroken(ofTerms),
    topics: isBroken(topics.problems),
  };
  return {
    edition,
    problems: [
      ...settingProblems(site),
      ...ofSeeds,
      ...ofTerms,
      ...topics.problems,
      ...events.problems,
      ...about.problems,
      ...located([
        ...crossCheck({ ...edition, lists, files: from, unread }),
        ...lostLinks(edition, !Object.values(unread).includes(true), about.texts),
        ...unshown(edition, about.texts),
      ]),
    ],
  };
}

function readList<Entry>(file: string, schema: z.ZodType): { list: Entry[]; problems: Problem[] } {
  const read = readSingleFile(file);
  if (read.text === undefined) return { list: [], problems: read.problems };
  const { value, problems } = readYaml(read.text, schema, shownPath(file));
  return { list: (value ?? []) as Entry[], problems: [...read.problems, ...problems] };
}

function keepKnown<Field extends string>(
  entries: Record<Field, string[]>[],
  field: Field,
  known: readonly { id: string }[],
): void {
  const ids = new Set(known.map(({ id }) => id));
  for (const entry of entries) entry[field] = entry[field].filter((id) => ids.has(id));
}
