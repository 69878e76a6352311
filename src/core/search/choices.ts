import { archiveOf } from '../library/archive.ts';
import type { Library } from '../library.ts';
import { oncePer } from '../once.ts';

/** A filter of the search with its choices, as [value, label]. */
interface SearchChoices {
  name: 'kind' | 'topic' | 'year' | 'source';
  label: string;
  choices: [string, string][];
}

/** The filters of the search. A filter without choices is left out. */
export const searchChoices = oncePer((library: Library): SearchChoices[] => {
  const sources = new Set(
    library.reports.flatMap(({ article }) => article.sidecar.source?.name ?? []),
  );
  const all: SearchChoices[] = [
    {
      name: 'kind',
      label: 'Kind',
      choices: [
        ['report', 'Reports'],
        ['term', 'Terms'],
        ['topic', 'Topics'],
      ],
    },
    { name: 'topic', label: 'Topic', choices: library.topics.map(({ id, name }) => [id, name]) },
    {
      name: 'year',
      label: 'Year',
      choices: archiveOf(library).years.map(({ year }) => [year, year]),
    },
    {
      name: 'source',
      label: 'Source',
      choices: [...sources].sort((a, b) => a.localeCompare(b, 'en')).map((name) => [name, name]),
    },
  ];
  return all.filter(({ choices }) => choices.length > 0);
});
