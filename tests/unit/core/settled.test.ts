import { describe, expect, it } from 'vitest';
import type { Sidecar } from '../../../src/core/article.ts';
import { compileMatcher } from '../../../src/core/matcher.ts';
import { readGlossary } from '../../../src/loaders/glossary.ts';

const matcher = compileMatcher(readGlossary('src/content/glossary').terms);

const found = (text: string, terms: Sidecar['terms']) =>
  matcher
    .find([{ text, start: 0 }], { ...(terms && { terms }) })
    .map(({ start, end, term }) => `${text.slice(start, end)} => ${term}`);

describe('what the editor of a report settles', () => {
  it.each([
    ['Hungary used its veto.', 'veto', 'veto'],
    ['The National Provident Trust (NPT) fell.', 'NPT', 'npt'],
    ["Kosovo's Security Council met.", 'Security Council', 'security-council'],
    ['Jack Kirby said so.', 'Kirby', 'john-kirby'],
  ])('is refused by nothing: %s', (text, wording, id) => {
    expect(found(text, undefined)).toEqual([]);
    expect(found(text, { force: { [wording]: id } })).toEqual([`${wording} => ${id}`]);
    expect(found(text, { decide: { [wording]: id } })).toEqual([`${wording} => ${id}`]);
  });

  it('wins over a longer wording, a look-alike too, when it is forced', () => {
    const text = 'They abstained from food.';
    expect(found(text, { force: { abstained: 'abstention' } })).toEqual([
      'abstained => abstention',
    ]);
  });
});
