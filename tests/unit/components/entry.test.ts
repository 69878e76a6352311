import { expect, it } from 'vitest';
import { facts } from '../../../src/components/entry.ts';
import { libraryOf, term } from '../../support/library.ts';

it('says of parties how many only signed, none among them, and nothing where nobody counted', () => {
  const known = { count: 3, as_of: '2024', basis: 'A list.' };
  const shown = (more: object) =>
    facts(term('pact', 'Star Pact', { parties: [{ ...known, ...more }] }), libraryOf())
      .text.match(/<dt>Parties<\/dt>(.*?)<\/div>/)?.[1]
      ?.replace(/<[^>]+>/g, '');
  expect(shown({ signatories: 0, signatories_not_party: 0 })).toBe(
    '3 as of 2024 (and 0 that signed but did not join) (0 signatures). A list.',
  );
  expect(shown({ signatories: 1 })).toBe('3 as of 2024 (1 signature). A list.');
  expect(shown({})).toBe('3 as of 2024. A list.');
});
