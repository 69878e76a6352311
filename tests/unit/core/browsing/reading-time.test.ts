import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingMinutes } from '../../../../src/core/browsing/reading-time.ts';

const minutes = (text: string) =>
  readingMinutes(Array.from({ length: 100 }, () => ({ text, start: 0 })));

it.each([
  '安全理事会进行了表决，俄罗斯投了反对票。',
  '安全保障理事会が採決した。',
  'คณะมนตรีความมั่นคงลงมติเมื่อวันพุธ',
  'ក្រុមប្រឹក្សាសន្តិសុខបានបោះឆ្នោត',
  'ສະພາຄວາມໝັ້ນຄົງໄດ້ລົງຄະແນນສຽງ',
  '安全理事会 (UNSC) 就 S/2024/302 进行了表决，俄罗斯投了反对票。',
])('is unknown where no spaces divide words: %s', (text) => {
  expect(minutes(text)).toBeUndefined();
});

it.each([
  ['The Council voted on Wednesday.', 2],
  ['안전보장이사회는 수요일에 표결했다.', 1],
  ['A treaty is 条约 in Chinese.', 3],
  ['1967', 1],
])('is known where they do: %s', (text, expected) => {
  expect(minutes(text)).toBe(expected);
});

it('counts what white space divides, but a number that it holds together is one word', () => {
  const text = fc
    .array(fc.constantFrom('a', 'é', '10\u00A0000', ' ', '  ', '\n', '\t'))
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (text) => {
      const words = text.split(/[ \n\t]+/).filter(Boolean).length;
      expect(minutes(text)).toBe(Math.max(1, Math.round((Math.max(1, words) * 100) / 238)));
    }),
  );
});
