import { expect, it } from 'vitest';
import { compileMatcher } from '../../../src/core/matcher.ts';
import { found } from '../../support/found.ts';
import { term } from '../../support/library.ts';

const matcher = compileMatcher([
  term('veto', '否决权'),
  term('council', '安理会'),
  term('debris', '宇宙ごみ'),
  term('missile', 'ミサイル'),
  term('treaty', 'NPT条約'),
  term('npt', 'NPT'),
]);

it.each([
  ['俄罗斯拥有否决权。', ['否决权 => veto']],
  ['安理会否决权问题', ['安理会 => council', '否决权 => veto']],
  ['𠮷否决权𠮷', ['否决权 => veto']],
  ['宇宙ごみの増加', ['宇宙ごみ => debris']],
  ['新型ミサイルを発射', ['ミサイル => missile']],
  ['ミサイルズを発射', []],
  ['今日NPT条約の会議', []],
  ['「NPT条約」の会議', ['NPT条約 => treaty']],
  ['今日NPT会議', []],
  ['否决，权', []],
  ['#否决权', []],
])('in Chinese and Japanese a word needs no space beside it: %s', (text, mentions) => {
  expect(found(matcher, text)).toEqual(mentions);
});

it('neither does a wording of one report', () => {
  const options = { terms: { force: { 常任理事国: 'veto' } } };
  expect(found(matcher, '俄罗斯作为常任理事国投票。', options)).toEqual(['常任理事国 => veto']);
});
