import { expect, it } from 'vitest';
import { frontTerms } from '../../../src/core/front.ts';
import { buildLibrary } from '../../../src/core/library.ts';
import { compileMatcher } from '../../../src/core/matcher.ts';
import { wordsOf } from '../../../src/prose/words.ts';
import { article, term } from '../../support/library.ts';

const terms = [
  term('apple', 'Apple Treaty'),
  term('moon', 'Moon Treaty'),
  term('envoy', 'First Envoy', { kind: 'person' }),
  term('pact', 'Star Pact'),
  term('veto', 'veto', { kind: 'procedure' }),
];
const days = Array.from({ length: 10 }, (_, index) =>
  article(`new-${index}`, index === 4 ? 'A veto by the First Envoy.' : 'Words.', {
    published: `2024-05-${10 + index}`,
  }),
);
const older = ['Moon Treaty.', 'Star Pact and Moon Treaty.', 'First Envoy.'].map((text, index) =>
  article(`old-${index}`, text, { published: `2020-01-0${index + 1}` }),
);

it('shows what the newest reports mention, then what most reports do, and no people', () => {
  const library = buildLibrary({
    ...{ articles: [...days, ...older], terms, topics: [], events: [], wordsOf },
    ...{ matcher: compileMatcher(terms), defaultLanguage: 'en', linkMode: 'first' },
  });
  const ids = frontTerms(library, 3).map(({ id }) => id);
  expect(ids).toEqual(['veto', 'moon', 'pact']);
  expect(frontTerms(library, 9).at(-1)?.id).toBe('apple');
});
