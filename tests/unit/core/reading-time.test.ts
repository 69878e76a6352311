import { expect, it } from 'vitest';
import { readingMinutes } from '../../../src/core/reading-time.ts';

const minutes = (text: string) =>
  readingMinutes(Array.from({ length: 100 }, () => ({ text, start: 0 })));

it.each([
  '安全理事会进行了表决，俄罗斯投了反对票。',
  '安全保障理事会が採決した。',
  'คณะมนตรีความมั่นคงลงมติเมื่อวันพุธ',
  'ក្រុមប្រឹក្សាសន្តិសុខបានបោះឆ្នោត',
  'ສະພາຄວາມໝັ້ນຄົງໄດ້ລົງຄະແນນສຽງ',
  '安全理事会 (UNSC) 就 S/2024/302 进行了表决，俄罗斯投了反对票。',
])('is not told where no spaces divide words: %s', (text) => {
  expect(minutes(text)).toBeUndefined();
});

it.each([
  ['The Council voted on Wednesday.', 2],
  ['안전보장이사회는 수요일에 표결했다.', 1],
  ['A treaty is 条约 in Chinese.', 3],
  ['1967', 1],
])('is told where they do: %s', (text, expected) => {
  expect(minutes(text)).toBe(expected);
});
