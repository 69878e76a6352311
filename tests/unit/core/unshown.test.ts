import { describe, expect, it } from 'vitest';
import { notShown } from '../../../src/core/unshown.ts';

const told = (markdown: string) => notShown(markdown).map(({ words, more }) => `${words} ${more}`);

describe('Markdown that is not shown', () => {
  it.each([
    ['A ![map](map.png) and ![a [b]][ref].', ['![map](map.png) 1']],
    ['[![map](map.png)](https://a.example)', ['![map](map.png) 0']],
    ['<div class="x">\nWords.\n</div>', ['<div class="x"> 1']],
    ['One<br>two <img\n src=x>', ['<br> 1']],
    ['- [ ] one\n- [x] two\n\n> 1. [X] three', ['- [ ] 2']],
    ['`a` <b>`</b>', ['<b> 1']],
    ['A stray `\n\n<hr>\n\n`', ['<hr> 0']],
    ['```\n<b>\n```\n<i>', ['<i> 0']],
  ])('is found: %j', (markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });

  it.each([
    'A <https://a.example/b> and <a@b.example>, 1 < 2 > 0.',
    '[a](<b c>) and [b](https://a.example/?x=<y>).',
    '`<b>` and ``![a](`b`)`` and \\<b> and \\![a](b).',
    '```html\n<b>\n![a](b)\n````\nWords.',
    '~~~\n<b>',
    '<!-- a comment with <b>\n\nand ![a](b) -->\n\n<!-- <b>',
    '- [link](https://a.example)\n- [x]y\n\n[ ] no list',
    'Wow![^1]\n\n[^1]: A note.',
  ])('is not found where there is none: %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });
});
