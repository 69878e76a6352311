import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affectedBy } from '../../../../src/core/matcher/affected.ts';
import { compileMatcher } from '../../../../src/core/matcher.ts';
import type { Term } from '../../../../src/core/schema/term.ts';
import { readGlossary } from '../../../../src/loaders/glossary.ts';

const { terms } = readGlossary('src/content/glossary');
const block = (text: string) => [{ text, start: 0 }];

const forms = terms.flatMap(({ forms, lookalikes, closed_by }) => [
  ...forms.map(({ text }) => text),
  ...lookalikes,
  ...closed_by,
]);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...forms) },
  { weight: 1, arbitrary: fc.constantFrom(...forms).map((form) => form.toUpperCase()) },
  { weight: 1, arbitrary: fc.constantFrom(...forms).map((form) => form.replace(/\B/, '\u00AD')) },
  { weight: 2, arbitrary: fc.constantFrom('the', 'A', 'said', '(NPT)', '(ABC)', 'ΣΑΣ', 'İ', 'ß') },
);
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '. ', '-', ', ')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

/** A term as an editor may have changed it. */
const edited = fc
  .record({
    term: fc.constantFrom(...terms),
    wording: piece,
    risk: fc.constantFrom('safe', 'context', 'never'),
    what: fc.constantFrom(
      ...['form', 'lookalike', 'closing', 'broad', 'kind', 'risk', 'link', 'no form', 'case'],
    ),
  })
  .map(({ term, wording, risk, what }): [Term, Term] => {
    const [first, ...others] = term.forms;
    const changes: Record<string, object> = {
      form: { forms: [...term.forms, { text: wording, case: 'any', risk }] },
      lookalike: { lookalikes: [...term.lookalikes, wording] },
      closing: { closed_by: [...term.closed_by, wording] },
      broad: { broad: !term.broad },
      kind: { kind: 'body' },
      risk: { forms: [{ ...first, risk }, ...others] },
      link: { link: false },
      'no form': { forms: others },
      case: { forms: [{ ...first, case: 'any' }, ...others] },
    };
    return [term, { ...term, ...changes[what] } as Term];
  });

const change = fc.oneof(
  edited,
  fc.constantFrom(...terms).map((term): [Term, undefined] => [term, undefined]),
);

describe('a change of the glossary', () => {
  it('leaves the mentions as they were wherever it is said not to reach', () => {
    const before = compileMatcher(terms);
    let spared = 0;
    fc.assert(
      fc.property(change, fc.array(text, { minLength: 8, maxLength: 8 }), ([was, is], texts) => {
        const rest = terms.filter((term) => term !== was);
        const now = is ? [...rest, is] : rest;
        const isAffected = affectedBy(is ? [was, is] : [was]);
        const after = compileMatcher(now);
        for (const blocks of texts.map(block)) {
          if (isAffected(blocks)) continue;
          spared++;
          expect(after.find(blocks)).toEqual(before.find(blocks));
        }
      }),
      { numRuns: 300 },
    );
    expect(spared).toBeGreaterThan(500);
  }, 60_000);

  it('reaches a report whose editor has made a wording stand for the term', () => {
    const [term] = terms as [Term];
    const isAffected = affectedBy([term]);
    expect(isAffected(block('Nothing of it.'))).toBe(false);
    expect(isAffected(block('Nothing of it.'), { terms: { force: { Nothing: term.id } } })).toBe(
      true,
    );
  });
});
