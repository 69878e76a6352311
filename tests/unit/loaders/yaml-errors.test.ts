import { expect, it } from 'vitest';
import { faultsOf } from '../../../src/loaders/yaml-errors.ts';
import { parsed } from '../../../src/loaders/yaml-nodes.ts';

it('looks once for what was opened, however many errors end with it: for each, it would take an hour', () => {
  const document = parsed(`headline: ${'['.repeat(500)}`);
  const [error] = document.errors;
  document.errors = Array(1_000_000).fill(error);
  expect(faultsOf(document, () => 1)).toMatchObject([{ offset: 'headline: '.length }]);
});

it('says of very many quotes where each was opened, as soon', () => {
  const document = parsed('- "b\n'.repeat(50_000));
  const offsets = faultsOf(document, (offset) => offset).map(({ offset }) => offset);
  expect(offsets).toEqual(Array.from({ length: 50_000 }, (_, n) => 2 + 5 * n));
});
