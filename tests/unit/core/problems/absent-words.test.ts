import { describe, expect, it } from 'vitest';
import { absentWords } from '../../../../src/core/problems/absent-words.ts';
import type { Sidecar } from '../../../../src/core/schema/article.ts';
import { article, term } from '../../../support/library.ts';

const terms = new Map([['pact', term('pact', 'Star Treaty')]]);
const reported = (text: string, settled: NonNullable<Sidecar['terms']>) =>
  absentWords(article('a', text, { terms: settled }), terms).map(
    ({ found, remedy }) => `${found} | ${remedy}`,
  );

describe('what an editor settles for a report', () => {
  const text = 'The Star\u00A0Treaty: “all forms\nof mass destruction—or the Pact’s.”';

  it('stands in it, however its white space, hyphens and capitals are written', () => {
    const force = { 'Forms of mass destruction': 'pact', "the pact's": 'pact' };
    expect(reported(text, { force, decide: { 'star treaty': 'pact' }, exclude: ['pact'] })).toEqual(
      [],
    );
    expect(
      reported('All **forms** of mass\u00ADes.', { force: { 'forms of masses': 'pact' } }),
    ).toEqual([]);
    expect(reported('The Star trea-\nty.', { exclude: ['pact'] })).toEqual([]);
    expect(reported('The star-\ntreaty.', { exclude: ['pact'] })).toEqual([]);
    expect(reported('Two star treaties.', { exclude: ['pact'] })).toEqual([]);
  });

  it('stands in Chinese amid other words, as the matcher finds it', () => {
    const chinese = '俄罗斯作为常任理事国拥有**否决**权，NPT条约除外。';
    expect(
      reported(chinese, { force: { 常任理事国: 'pact', 条约: 'pact', 否决: 'pact' } }),
    ).toEqual([]);
    expect(reported(chinese, { force: { NPT: 'pact' } })).toHaveLength(1);
    expect(reported(chinese, { force: { 理事会: 'pact' } })).toHaveLength(1);
  });

  it('is reported where it does not, with what is near', () => {
    expect(reported(text, { force: { 'form of mass destruction': 'pact' } })).toEqual([
      'terms.force: "form of mass destruction" | Did you mean "forms of mass destruction"?',
    ]);
    expect(reported(text, { decide: { veto: 'pact' } })).toEqual([
      'terms.decide: "veto" | Correct the wording, or remove it.',
    ]);
    expect(reported('Nothing of it.', { exclude: ['pact', 'unknown'] })).toEqual([
      'terms.exclude: "pact", of which the report contains no form | Remove it.',
    ]);
  });

  it('is reported where it is decided for a term that has no such form', () => {
    const remedy = 'Correct the wording or the term, or use terms.force, which needs no form.';
    expect(reported(text, { decide: { pact: 'pact' } })).toEqual([
      `terms.decide: "pact" for "pact" | ${remedy}`,
    ]);
    const plural = { 'STAR Treaties': 'pact', pact: 'unknown' };
    expect(reported('Two star treaties, one pact.', { decide: plural })).toEqual([]);
  });

  it('is a form that points to its term with “the” or “this”, and has no plural', () => {
    const pointing = new Map([['pact', term('pact', 'the treaty')]]);
    const settle = (text: string, settled: NonNullable<Sidecar['terms']>) =>
      absentWords(article('a', text, { terms: settled }), pointing);
    expect(settle('We owe this treaty much.', { decide: { 'this treaty': 'pact' } })).toEqual([]);
    expect(settle('We owe this treaty much.', { exclude: ['pact'] })).toEqual([]);
    expect(
      settle('We owe the treaties much.', { decide: { 'the treaties': 'pact' } }),
    ).toHaveLength(1);
    expect(settle('We owe the treaties much.', { exclude: ['pact'] })).toHaveLength(1);
  });
});
