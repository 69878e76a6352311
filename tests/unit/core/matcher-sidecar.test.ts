import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/core/matcher.ts';
import type { Sidecar } from '../../../src/core/schema/article.ts';
import { readGlossary } from '../../../src/loaders/glossary.ts';
import { found } from '../../support/found.ts';

const matcher = compileMatcher(readGlossary('src/content/glossary').terms);

const foundWith = (text: string, terms: Sidecar['terms']) =>
  found(matcher, text, terms && { terms });

describe('what the editor of a report settles', () => {
  it.each([
    ['Hungary used its veto.', 'veto', 'veto'],
    ['The National Provident Trust (NPT) fell.', 'NPT', 'npt'],
    ["Kosovo's Security Council met.", 'Security Council', 'security-council'],
    ['Jack Kirby said so.', 'Kirby', 'john-kirby'],
    ['She withdrew from the race.', 'withdrew from', 'withdrawal'],
  ])('is refused by nothing: %s', (text, wording, id) => {
    expect(foundWith(text, undefined)).toEqual([]);
    expect(foundWith(text, { force: { [wording]: id } })).toEqual([`${wording} => ${id}`]);
    expect(foundWith(text, { decide: { [wording]: id } })).toEqual([`${wording} => ${id}`]);
  });

  it('wins over a longer wording, a look-alike too, when it is forced', () => {
    const text = 'They abstained from food.';
    expect(foundWith(text, { force: { abstained: 'abstention' } })).toEqual([
      'abstained => abstention',
    ]);
  });
});
