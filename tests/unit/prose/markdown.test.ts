import { describe, expect, it } from 'vitest';
import { markdownHtml, parseMarkdown } from '../../../src/prose/markdown.ts';
import { treeBlocks } from '../../../src/prose/markdown-blocks.ts';

const wordsOf = (markdown: string) => treeBlocks(parseMarkdown(markdown))[0]?.block.text;

describe('raw HTML in Markdown', () => {
  it('is neither on the page nor in its words', () => {
    expect(markdownHtml('A <b>bold</b> word.')).toBe('<p>A bold word.</p>');
    expect(wordsOf('A <b>bold</b> word.')).toBe('A bold word.');
  });
});

describe('an image in Markdown', () => {
  it.each([
    'A ![map of *space*](map.png "Map") here.',
    'A ![map of space][1] here.\n\n[1]: map.png',
  ])('is told by its description, on the page and in its words: %s', (markdown) => {
    expect(markdownHtml(markdown).trim()).toBe('<p>A map of space here.</p>');
    expect(wordsOf(markdown)).toBe('A map of space here.');
  });

  it('without a description leaves nothing', () => {
    expect(markdownHtml('A ![](map.png).')).toBe('<p>A .</p>');
  });
});
