import { expect, it } from 'vitest';
import { twoLines } from '../../../../src/core/browsing/term-map.ts';

it('a name on a map of terms is cut in its brackets first, and only where it needs to be', () => {
  expect(twoLines('Star Pact (1972)')).toEqual(['Star Pact (1972)']);
  expect(twoLines('Institute for the Study of Pacts (ISP)')).toEqual([
    'Institute for the',
    'Study of Pacts',
  ]);
  expect(twoLines('Institute for the Study of Interplanetary Pacts')).toEqual([
    'Institute for the',
    'Study of Interplanetary…',
  ]);
});
