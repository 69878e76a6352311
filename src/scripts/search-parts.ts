// The search index of very many reports is in parts (src/core/search/parts.ts), and an answer is put together from theirs.
import { searchFolder } from '../core/search/folders.ts';
import { unanswered } from '../core/search/unanswered.ts';
import { type Answer, type Counts, type Filters, type Pagefind, wordsFound } from './pagefind.ts';

/** The filter by which an answer is that of one part only. */
const filterOf = (part: number) => ({ part: String(part) });

/** Starts an engine with all parts of an index, the newest of which is beside it. */
export async function mergeParts(
  pagefind: Pagefind,
  address: string,
  parts: number,
  options: object,
): Promise<void> {
  const optionsOf = (part: number) => ({ ...options, mergeFilter: filterOf(part) });
  await pagefind.options(optionsOf(0));
  await pagefind.init();
  const site = address.replace(/pagefind\/pagefind\.js$/, '');
  const older = Array.from({ length: parts - 1 }, (_, index) => index + 1);
  await Promise.all(
    older.map((part) =>
      pagefind.mergeIndex(`${site}${searchFolder(part, parts)}/`, optionsOf(part)),
    ),
  );
}

/**
 * What all parts answer, the newest before others of the same score. In the place of a word that a part does not have, it
 * answers another that begins alike: such a part is left out, as if the whole index had been asked.
 */
export async function askParts(
  pagefind: Pagefind,
  parts: number,
  query: string,
  filters: Filters,
): Promise<Answer> {
  // Terms and topics stand in the newest part only.
  const count = ['term', 'topic'].includes(filters['kind'] ?? '') ? 1 : parts;
  const answers = await Promise.all(
    Array.from({ length: count }, async (_, part) => {
      const answer = await pagefind.search(query || null, {
        filters: { ...filters, ...filterOf(part) },
      });
      return (await answersAll(query, answer)) ? answer : { ...answer, results: [] };
    }),
  );
  return {
    results: answers.flatMap(({ results }) => results).sort((a, b) => b.score - a.score),
    filters: sumOf(answers),
  };
}

async function answersAll(query: string, { results: [best] }: Answer): Promise<boolean> {
  if (!best || query === '') return true;
  return unanswered(query, wordsFound(await best.data())).length === 0;
}

/** How many results all of them would have with each choice added: those without results have none. */
function sumOf(answers: readonly Answer[]): Counts {
  const sum: Counts = {};
  for (const { results, filters } of answers) {
    for (const [filter, values] of Object.entries(filters)) {
      sum[filter] ??= {};
      const ofFilter = sum[filter];
      for (const [value, count] of Object.entries(values)) {
        ofFilter[value] = (ofFilter[value] ?? 0) + (results.length > 0 ? count : 0);
      }
    }
  }
  return sum;
}
