import { expect, test } from 'vitest';
import { unspacedBeginnings } from '../../../src/core/unspaced.ts';

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
