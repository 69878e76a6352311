import { describe, expect, it } from 'vitest';
import { markdownHtml as htmlOf, parseMarkdown } from '../../../src/prose/markdown.ts';
import { treeBlocks } from '../../../src/prose/markdown-blocks.ts';
import { urls } from '../../support/library.ts';

const markdownHtml = (markdown: string, place?: string) => htmlOf(markdown, urls.fromRoot, place);
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
  ])('is replaced by its description, on the page and in its words: %s', (markdown) => {
    expect(markdownHtml(markdown).trim()).toBe('<p>A map of space here.</p>');
    expect(wordsOf(markdown)).toBe('A map of space here.');
  });

  it('without a description leaves nothing', () => {
    expect(markdownHtml('A ![](map.png).')).toBe('<p>A .</p>');
  });
});

describe('a link in Markdown', () => {
  it.each([
    ['[a](/glossary/veto/)', '/base/glossary/veto/'],
    ['[a][b]\n\n[b]: /about/#x', '/base/about/#x'],
    ['[a](/)', '/base/'],
    ['[a](/base/about/)', '/base/about/'],
    ...['//a.example/', 'https://a.example/', '#x', '../about/', '?x'].map((href) => [
      `[a](${href})`,
      href,
    ]),
  ])('to a page of the site has its base path, and no other has: %j', (markdown, href) => {
    expect(markdownHtml(markdown)).toContain(`<a href="${href}">a</a>`);
  });
});

it('the scheme of an address may be written in capitals, as telephones do', () => {
  for (const href of ['Https://a.example/', 'HTTP://a.example/', 'Mailto:a@b.example'])
    expect(markdownHtml(`[a](${href})`)).toBe(`<p><a href="${href}">a</a></p>`);
});

describe('headings in Markdown', () => {
  const ranks = (markdown: string, place?: string) =>
    [...markdownHtml(markdown, place).matchAll(/<h(\d)/g)].map(([, rank]) => Number(rank));

  it.each([
    ['### a\n## b\n### c', [2, 2, 3]],
    ['# a\n#### b\n###### c\n###### d\n# e', [2, 3, 4, 4, 2]],
    ['## a\n### b\n#### c\n##### d', [2, 3, 4, 4]],
    ['a[^1]\n\n#### b\n\n[^1]: c', [2, 2]],
  ])('leave out no rank below the page’s own: %j', (markdown, expected) => {
    expect(ranks(markdown)).toEqual(expected);
  });

  it.each(['#\n\na', 'a[](b)', '[![](b)](c)a', '# [ ](b)\n\na', '# <b>\n\na', '# ![](b)\n\na'])(
    'are left out where empty: %j',
    (markdown) => {
      expect(markdownHtml(markdown).trim()).toBe('<p>a</p>');
    },
  );

  it('without a letter have no id, which would be empty', () => {
    expect(markdownHtml('# ?!')).toBe('<h2>?!</h2>');
  });

  it('of a note stand under the note’s own', () => {
    expect(ranks('# a\n## b\n\nc[^1]\n\n[^1]: d', 'note-')).toEqual([3, 4, 3]);
  });
});

describe('a list of tasks in Markdown', () => {
  it('shows what is done and what is not', () => {
    expect(
      markdownHtml('- [ ] Vote\n- [x] **Draft**\n\n  More.\n- None').match(/[^\s<>]*[☐☑].*/g),
    ).toEqual(['☐ Vote</p>', '☑ <strong>Draft</strong></p>']);
  });
});

describe('a table in Markdown', () => {
  it('says by classes, not by attributes of the past, how its columns are set', () => {
    const table = ['| a | b | c | d |', '| --- | :-- | :-: | --: |', '| 1 | 2 | 3 | 4 |'];
    const cells = markdownHtml(table.join('\n')).match(/<t[hd]\b.*?>/g);
    const row = (cell: string) => [
      `<${cell}>`,
      `<${cell}>`,
      `<${cell} class="align-center">`,
      `<${cell} class="align-right">`,
    ];
    expect(cells).toEqual([...row('th'), ...row('td')]);
  });
});

describe('the frame of a table, which scrolls', () => {
  const frame = (head: string) =>
    /<section[^>]*>/.exec(markdownHtml(`${head}\n| --- | --- |\n| 1 | 2 |`))?.[0];
  it.each([
    ['| Draft *A* | For |', 'Draft A, For'],
    ['| | For & against |', 'For & against'],
    ['| | |', 'Table'],
  ])('is called by the heads of its columns: %s', (head, name) => {
    expect(frame(head)?.replace('&#x26;', '&')).toBe(
      `<section class="table" aria-label="${name}" tabindex="0">`,
    );
  });
});

describe('a footnote in Markdown', () => {
  it('is announced in English, the language of the site, whatever that of the report is', () => {
    const html = markdownHtml('Des mots[^1].\n\n[^1]: Une note.');
    expect(html).toContain('<h2 id="footnotes" lang="en">Footnotes</h2>');
    expect(html).toContain('aria-label="Back to reference 1" lang="en">↩</a>');
    expect(html.match(/ lang=/g)).toHaveLength(2);
  });
});
