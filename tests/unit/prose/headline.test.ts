import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article.ts';
import { headlineOf } from '../../../src/core/headline.ts';
import { parseSeed } from '../../../src/core/seed.ts';
import { wordsOf } from '../../../src/prose/words.ts';
import { article } from '../../support/library.ts';

const headline = (text: string) => {
  const report: Article = { ...article('x', text), format: 'markdown', parts: { paragraphs: [] } };
  return headlineOf(report, wordsOf(report));
};

describe('the headline of a Markdown report', () => {
  it.each([
    ['# A *bold* `headline`\n\nWords.', 'A bold headline'],
    ['A headline\n==========\n\nWords.', 'A headline'],
    ['### Talks & [votes](https://a.example) ###\n', 'Talks & votes'],
  ])('is its first heading, as it reads: %j', (text, expected) => {
    expect(headline(text)).toEqual({ text: expected, by: 'report' });
  });
  it.each([
    ['Russia vetoed the draft. It failed.\n\n## Background\n\nMore.', 'Russia vetoed the draft'],
    ['```\n# a comment in code\n```\n\nWords of its own.', 'Words of its own'],
    ['See [the UN page](https://un.example/x). More.', 'See the UN page'],
    ['- One *point*. Two.\n- Three.', 'One point'],
  ])('is its first sentence where it begins with no heading: %j', (text, expected) => {
    expect(headline(text)).toEqual({ text: expected, by: 'first-sentence' });
  });
  it('is never empty where there are words', () => {
    expect(headline('```\nx = 1\n```').text).not.toBe('');
    expect(headline('## \n\nWords.').text).toBe('Words');
  });
});

it('the headline of a text with none begins after its credit and the dash behind it', () => {
  const text = '(Reuters) - Russia vetoed the draft. More followed.';
  const report = { ...article('x', text), parts: parseSeed(text) };
  expect(headlineOf(report, wordsOf(report)).text).toBe('Russia vetoed the draft');
});
