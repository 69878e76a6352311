import { describe, expect, it } from 'vitest';
import { notShown } from '../../../src/prose/unshown.ts';

const reported = (markdown: string) =>
  notShown(markdown).map(({ words, more }) => `${words} ${more}`);

describe('Markdown that is not shown', () => {
  it.each([
    ['A ![map](map.png) and ![a [b]][ref].\n\n[ref]: x.png', ['![map](map.png) 1']],
    ['[![map](map.png)](https://a.example)', ['![map](map.png) 0']],
    ['<div class="x">\n\nWords.\n\n</div>', ['<div class="x"> 1']],
    ['<div>\nWords, too.\n</div>', ['<div>\nWords, too.\n</div> 0']],
    ['One<br>two <img\n src=x>', ['<br> 1']],
    ['`a` <b>`</b>', ['<b> 1']],
    ['A stray `\n\n<hr>\n\n`', ['<hr> 0']],
    ['```\n<b>\n```\n<i>', ['<i> 0']],
    ['A <?php x ?> and <![CDATA[words]]>.', ['<?php x ?> 1']],
    ['<!DOCTYPE html>', ['<!DOCTYPE html> 0']],
    ['<!-- a comment --> Words on its line.', ['Words on its line. 0']],
    ['> - <!-- a comment\n>   --> words <!-- again -->', ['words 0']],
    ['| a |\n| - |\n| b | *lost* cell |', ['lost 1']],
    ['a[^1]\n\n[^1]: b\n[^1]: twice\n[^2]: unused', ['twice 1']],
    ['[a](ftp://a.example) <foo:b> [c][d]\n\n[d]: data:x', ['[a](ftp://a.example) 2']],
    ['Words [](https://a.example) and [ ](#x).', ['[](https://a.example) 1']],
    ['<b> ![a](b) <i>', ['<b> 1', '![a](b) 0']],
  ])('is found: %j', (markdown, expected) => {
    expect(reported(markdown)).toEqual(expected);
  });

  it.each([
    'A <https://a.example/b> and <a@b.example>, 1 < 2 > 0.',
    '[a](</b c>) and [b](https://a.example/?x=<y>), [c](mailto:a@b.example), [d](#e), [f](/g:h).',
    'www.a.example and https://b.example/?x=y|z',
    '`<b>` and ``![a](`b`)`` and \\<b> and \\![a](/b).',
    '```html\n<b>\n![a](b)\n````\nWords.',
    '~~~\n<b>',
    '<!-- a comment with <b>\n\nand ![a](b) -->\n\nA <!-- b --> c <!-- d',
    '<!-->\n\nWords.',
    '- [ ] one\n- [x] two\n\n[ ] no list',
    'Wow![^1]\n\n[^1]: A note[^2] on `code` and\n\n        more.\n[^2]: Another.',
    '| a | b |\n| - | - |\n| `x` \\| y | **z** |\n| alone |',
    '# A\u202E `b`\n\n***\n\n1. c\\\nd ~~e~~ &amp; f\n\n    code\n\n> [g]\n\n[g]: h\n[//]: # (i)',
  ])('is not found where there is none: %j', (markdown) => {
    expect(reported(markdown)).toEqual([]);
  });

  it('is reported at its own place, though the same is said before it', () => {
    const [found] = notShown('The Council `<b>` voted: `<b>`.\n\nIt <b>voted</b>.');
    expect(found).toMatchObject({ words: '<b>', before: 2 });
  });
});

describe('a comment without an end', () => {
  it.each([
    ['Words.\n\n<!-- a comment\n\nWords that are lost.', '<!-- a comment\n\nWords that are lost.'],
    ['One <!-- a comment\nlost <!-- another --> two', '<!-- a comment\nlost <!-- another -->'],
    ['> <!--\n> lost\n\nMore.', '<!--\n> lost'],
    ['- a\n\n  <!-- lost -- >\n\nMore.', '<!-- lost -- >'],
  ])('is distinguished from all else that is not shown: %j', (markdown, words) => {
    expect(notShown(`${markdown}\n\n`)).toMatchObject([{ kind: 'comment', words, more: 0 }]);
  });
});
