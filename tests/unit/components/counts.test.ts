import { describe, expect, it } from 'vitest';
import { termMap } from '../../../src/components/term-map.ts';
import { topicFilters } from '../../../src/components/topic-filters.ts';
import type { Term } from '../../../src/core/schema/term.ts';
import type { Topic } from '../../../src/core/schema/topic.ts';
import type { Html } from '../../../src/prose/html.ts';
import { archive } from '../../../src/runs/archive.ts';
import { article, libraryOf } from '../../support/library.ts';

describe('numbers above a thousand are written as in “1,200 reports”', () => {
  const library = libraryOf(
    ...Array.from({ length: 1200 }, (_, index) =>
      article(`report-${index}`, 'The Star Pact met a veto.', { published: '2024-03' }),
    ),
  );

  it('beside the filters of a topic', () => {
    const filters = topicFilters(library, library.topic.get('space') as Topic).text;
    expect(filters).toContain('2024</a> <span class="count">1,200</span>');
  });

  it('beside the months of a year', () => {
    const [year] = archive.items(library);
    if (!year) throw new Error('no year');
    expect(archive.content(year, library).main.list.join('')).toContain(
      'March</a> <span class="count">1,200</span>',
    );
  });

  it('beside a related term', () => {
    const map = termMap(library, library.term.get('pact') as Term) as Html;
    expect(map.text).toContain('1,200 reports mention both');
  });
});
