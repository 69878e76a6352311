import { expect, test } from 'vitest';
import {
  excerptAround,
  isMostlyUnspaced,
  unspacedBeginnings,
} from '../../../../src/core/search/unspaced.ts';

test.each([
  ['否决权', '否决权 决权 权'],
  ['俄罗斯拥有否决权。', '俄罗斯拥 罗斯拥有 斯拥有否 拥有否决 有否决权 否决权 决权 权'],
  ['会议、会议', '会议 议'],
  ['ミサイル', 'ミサイル サイル イル ル'],
  ['ความ', 'ความ วาม าม ม'],
  ['𠮷野 is a name', '𠮷野 野'],
  ['The Security Council, مجلس الأمن', ''],
])('%s is found by %s', (text, beginnings) => {
  expect(unspacedBeginnings(text)).toBe(beginnings);
});

const long = `${'前'.repeat(40)}俄罗斯拥有否决权。${'后'.repeat(90)}`;
test.each([
  ['俄罗斯拥有否决权。', '否决权', ['俄罗斯拥有', '否决权', '。']],
  ['俄罗斯拥有否决权。', '俄罗斯 否决权', ['', '俄罗斯', '拥有', '否决权', '。']],
  ['俄罗斯拥有否决权。', '拥有否决能力', ['俄罗斯', '拥有否决', '权。']],
  ['俄罗斯拥有否决权。', '投票', ['俄罗斯拥有否决权。']],
  ['The UN, 联合国', 'UN (', ['The ', 'UN', ', 联合国']],
  [long, '否决权', [`… ${'前'.repeat(25)}俄罗斯拥有`, '否决权', `。${'后'.repeat(66)}…`]],
  [`${'𠮷'.repeat(40)}野`, '野', [`… ${'𠮷'.repeat(30)}`, '野', '']],
  ['有'.repeat(90), '', [`${'有'.repeat(70)}…`]],
])('in %s, %s stands in the excerpt', (text, query, excerpt) => {
  expect(excerptAround(text, query)).toEqual(excerpt);
});

test('a text is in a script without spaces if most of its letters are', () => {
  expect(isMostlyUnspaced('否决权 (veto)')).toBe(false);
  expect(isMostlyUnspaced('决议 2758 (1971)')).toBe(true);
  expect(isMostlyUnspaced('俄罗斯拥有否决权 (veto)')).toBe(true);
  expect(isMostlyUnspaced('')).toBe(false);
});
