import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference, pageText } from '../../../src/build/verbatim.ts';
import { escapeHtml } from '../../../src/prose/escape.ts';

const page = (body: string) =>
  `<main><div class="x" itemprop="articleBody"><p>${body}</p></div><div>ours</div></main>`;

describe('the words on a page', () => {
  it('are those of the article body alone, nested elements included', () => {
    expect(pageText(page('A <div>b</div> <a href="#">c</a>\n d '))).toBe('A b c\n d');
  });

  it('are unknown where there is no article body, or one without an end', () => {
    expect(pageText('<main><p>words</p></main>')).toBeUndefined();
    expect(pageText('<div itemprop="articleBody"><p>words')).toBeUndefined();
  });

  it('are what was escaped, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(pageText(page(escapeHtml(text)))).toBe(text.trim());
      }),
    );
  });
});

describe('the first difference', () => {
  it('is none between equal texts', () => {
    expect(firstDifference('same', 'same')).toBeUndefined();
  });

  it('is none where only the white space differs, which a browser shows alike', () => {
    expect(firstDifference('two\n\n words\u00a0here ', ' two words here')).toBeUndefined();
    expect(firstDifference('two words', 'twowords')).toBeDefined();
  });

  it('is shown with what stands around it, also at the end of the shorter text', () => {
    expect(firstDifference('one two', 'one too')).toEqual({
      expected: 'one two',
      found: 'one too',
    });
    expect(firstDifference('one', 'one two')).toEqual({ expected: 'one', found: 'one two' });
  });
});
