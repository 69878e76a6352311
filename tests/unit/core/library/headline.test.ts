import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../src/core/library/headline.ts';
import type { Article } from '../../../../src/core/schema/article.ts';
import { parseSeed } from '../../../../src/core/seed.ts';
import { wordsOf } from '../../../../src/prose/words.ts';
import { article } from '../../../support/library.ts';

const headline = (text: string) => {
  const report: Article = { ...article('x', text), format: 'markdown', parts: { paragraphs: [] } };
  return headlineOf(report, wordsOf(report), 'en');
};

describe('the headline of a Markdown report', () => {
  it.each([
    ['# A *bold* `headline`\n\nWords.', 'A bold headline'],
    ['A headline\n==========\n\nWords.', 'A headline'],
    ['<!-- a comment -->\n\n[a]: b\n\n# A headline\n\nWords.', 'A headline'],
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

describe('the headline of a text without one', () => {
  const headlineOfText = (text: string, language = 'en') => {
    const report = { ...article('x', text), parts: parseSeed(text) };
    return headlineOf(report, wordsOf(report), language).text;
  };

  it.each([
    ['(Reuters) - Russia vetoed the draft. More followed.', 'Russia vetoed the draft'],
    ['ROME, May 2 (AP) — Russia vetoed the draft. More.', 'Russia vetoed the draft'],
    ['1. Russia vetoed the draft. 2. China abstained.', 'Russia vetoed the draft'],
    ['***\n\nRussia vetoed the draft. More.', 'Russia vetoed the draft'],
    ['Russia\nvetoed it. More.', 'Russia vetoed it'],
  ])('begins where its words do: %j', (text, expected) => {
    expect(headlineOfText(text)).toBe(expected);
  });

  it.each([
    ['Gen. Ray met Adm. Kirk on Jan. 5. He left.', 'Gen. Ray met Adm. Kirk on Jan. 5'],
    [
      'Prof. Lee and Capt. Roy went to Mt. Kenya. They came back.',
      'Prof. Lee and Capt. Roy went to Mt. Kenya',
    ],
    [
      '“We vote,” Lt. Gen. J. Doe of St. Kitts said. It was so.',
      '“We vote,” Lt. Gen. J. Doe of St. Kitts said',
    ],
    ['Russia vetoes the draft, says U.N.', 'Russia vetoes the draft, says U.N.'],
    ['He said: “We left the U.S. Senate.” They had.', 'He said: “We left the U.S. Senate.”'],
  ])('ends at no abbreviation: %j', (text, expected) => {
    expect(headlineOfText(text)).toBe(expected);
  });

  it.each([
    ['安理会投票。俄罗斯否决。', 'zh', '安理会投票'],
    ['परिषद ने मतदान किया। रूस ने वीटो किया।', 'hi', 'परिषद ने मतदान किया'],
    ['هل تصمد المعاهدة؟ لا أحد يعرف.', 'ar', 'هل تصمد المعاهدة؟'],
  ])('ends with the first sentence in every language: %j', (text, language, expected) => {
    expect(headlineOfText(text, language)).toBe(expected);
  });

  it('is cut at a word, and at no half of a character', () => {
    expect(headlineOfText(`${'word '.repeat(30)}end.`)).toBe(`${'word '.repeat(20).trim()} …`);
    expect(headlineOfText(`a${'🚀'.repeat(120)}.`)).toBe(`a${'🚀'.repeat(99)} …`);
    expect(headlineOfText(`UN ${'安理会'.repeat(50)}。`)).toMatch(/^UN 安.{96} …$/);
  });
});
