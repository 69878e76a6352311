import { expect, it } from 'vitest';
import { frontTerms } from '../../../../src/core/browsing/front-terms.ts';
import { article, libraryWith, term } from '../../../support/library.ts';

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
  const library = libraryWith({ articles: [...days, ...older], terms });
  const ids = frontTerms(library, 3).map(({ id }) => id);
  expect(ids).toEqual(['veto', 'moon', 'pact']);
  expect(frontTerms(library, 9).at(-1)?.id).toBe('apple');
});
