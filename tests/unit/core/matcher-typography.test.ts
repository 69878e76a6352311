import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/core/matcher.ts';
import type { Sidecar } from '../../../src/core/schema/article.ts';
import { completeForm, type Form } from '../../../src/core/schema/term.ts';
import { found } from '../../support/found.ts';
import { term } from '../../support/library.ts';

const foundIn = (
  text: string,
  forms: Form[],
  terms?: Sidecar['terms'],
  lookalikes: string[] = [],
) =>
  found(
    compileMatcher([term('pact', 'Star Pact', { forms, lookalikes }), term('plan', 'Star Plan')]),
    text,
    terms && { terms },
  );

const form = (text: string, more: Partial<Form> = {}) => completeForm({ text, ...more });

describe('typographic twins (M4) are one wherever an editor writes them', () => {
  for (const [written, plain] of [
    ['Moscow\u2019s plan', "Moscow's plan"],
    ['anti\u2011star rule', 'anti-star rule'],
    ['star\u00A0rule', 'star rule'],
    ['pro\u00ADtocol', 'protocol'],
  ] as const) {
    it(`in a form, a look-alike, and what a report forces: ${plain}`, () => {
      for (const [ours, theirs] of [
        [written, plain],
        [plain, written],
        [written, written],
      ] as const) {
        expect(foundIn(`The ${theirs}.`, [form(ours)])).toEqual([`${theirs} => pact`]);
        expect(foundIn(`The ${theirs}.`, [], { force: { [ours]: 'plan' } })).toEqual([
          `${theirs} => plan`,
        ]);
        const inside = plain.slice(-4);
        expect(foundIn(`The ${theirs}.`, [form(inside)], undefined, [ours])).toEqual([]);
      }
    });
  }

  it('in what a report decides, across a line break too', () => {
    const forms = [form('the Star\u2019s rule', { risk: 'context' })];
    const decide = { "the star's rule": 'pact' };
    for (const text of ['the Star\u2019s rule', "the Star's\nrule", "the  Star's rule"])
      expect(foundIn(`It is ${text}.`, forms, { decide })).toEqual([`${text} => pact`]);
    expect(foundIn("It is the Star's rule.", forms)).toEqual([]);
  });

  it.each([
    'Star trea-\nty',
    'Star trea-\r\n  ty',
    'Star trea\u00AD\nty',
    'Star trea\u2010\nty',
    'Star-\nTreaty',
    'non-\nstar treaty',
    'oﬃ\u00ADce treaty',
  ])('in a word that a line or a printer divides: %j', (text) => {
    const wordings = ['Star treaty', 'Star-Treaty', 'non-star treaty', 'office treaty'];
    const forms = wordings.map((words) => form(words));
    expect(foundIn(`A ${text} is.`, forms)).toEqual([`${text} => pact`]);
  });

  it('of a word that is no other: a hyphen of its own stays', () => {
    expect(foundIn('A Star-\nlike rule, a Star-\nty.', [form('Star')])).toEqual([]);
    expect(foundIn('A Star -\nlike.', [form('Star')])).toEqual(['Star => pact']);
  });
});
