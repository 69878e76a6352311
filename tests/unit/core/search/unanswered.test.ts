import { expect, test } from 'vitest';
import { answeredAlike, unanswered } from '../../../../src/core/search/unanswered.ts';

test.each([
  ['veto', 'veto'],
  ['vetoing', 'veto.'],
  ['neg', 'Negotiators'],
  ['negotiations', '“negotiated”'],
  ['relational', 'relate'],
  ['skies', 'sky'],
  ['spies', 'spy'],
  ['treaty’s', 'Treaty.'],
  ['"security council"', 'Security Council'],
  ['resolution', 'draft-resolution'],
  ['A/RES/79/18', 'A/RES/79/18.'],
  ['20', '2024'],
  ['1960s', '1960'],
  ['délégations', 'delegation'],
  ['резолюции', 'резолюция'],
  ['Sicherheitsratsresolution', 'Sicherheitsrat'],
  ['المعاهدات', 'معاهدة'],
  ['核兵器禁止条約', '条約'],
  ['', 'anything'],
  ['!', 'anything'],
])('%s is answered by %s', (query, found) => {
  expect(unanswered(query, found)).toEqual([]);
});

test.each([
  ['nucular', 'nu', ['nucular']],
  ['nucular', '', ['nucular']],
  ['topic', 'to', ['topic']],
  ['2026', '2', ['2026']],
  ['2031', '20', ['2031']],
  ['resolution 2758', 'resolution 27', ['2758']],
  ['security counsil', 'Security co-penholder', ['counsil']],
  ['what is a  Veto?', 'veto is', ['what']],
  ['security resolushun, vetoed', 'veto. Security A/RES/79/18.', ['resolushun,']],
])('%s is not answered by %s', (query, found, words) => {
  expect(unanswered(query, found)).toEqual(words);
});

test.each([
  ['securty council', 'Security Council', ['securty']],
  ['negotiations', 'negotiated', ['negotiations']],
  ['“resolutin”', 'resolution.', ['“resolutin”']],
  ['nucular', 'nu', []],
  ['secur', 'Security', []],
  ['texts', 'text', []],
  ['skies', 'sky', ['skies']],
  ['核兵器禁止条約', '条約', []],
])('%s is answered by words that only begin alike of %s: %o', (query, found, words) => {
  expect(answeredAlike(query, found)).toEqual(words);
});
