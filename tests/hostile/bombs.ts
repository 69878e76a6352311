/** As much Markdown as may be in one file, but a little. */
const size = 62_000;
const fill = (piece: string, length = size) => piece.repeat(Math.floor(length / piece.length));
const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n))
    .join('\n')
    .slice(0, size);
const ladder = () => {
  let text = '';
  for (let n = 1; text.length < size; n++) text += `${'`'.repeat(n)}a`;
  return text;
};

/** Markdown that costs a careless parser minutes, its stack or its memory, by name. */
export const bombs: Record<string, string> = {
  quotations: fill('>'),
  'quotations with spaces': fill('> '),
  'quotations line by line': lines(400, (n) => `${'>'.repeat(n)} a`),
  'quotations in lists': fill('> - '),
  brackets: fill('['),
  'closing brackets': `[${fill(']')}`,
  'nested brackets': fill('[', 30_000) + fill(']', 30_000),
  'open links': fill('[a]('),
  'nested links': `${fill('[', 2000)}a${fill('](b)', 8000)}`,
  images: fill('![]('),
  'a link with many brackets': `[a](${fill('(')}`,
  'a title without end': `[a](b "${fill('a ')}`,
  'a ladder of backticks': ladder(),
  'a ladder of backticks on lines': ladder().replaceAll('a', 'a\n'),
  backticks: fill('`'),
  'pairs of backticks': fill('`a` '),
  stars: fill('*'),
  'open emphasis': fill('*a '),
  'closed emphasis': fill('*a', 30_000) + fill('a*', 30_000),
  'mixed emphasis': fill('*a **b _c __d '),
  'nested emphasis': fill('*a **b ', 20_000) + fill('c** d*', 20_000),
  'nested deletions': fill('~~a *b ', 14_000) + fill('c* d~~', 12_000),
  'underlines in words': fill('_a__b'),
  'lists in a line': fill('- '),
  'numbered lists in a line': fill('1. '),
  'all lists in a line': fill('1. - > '),
  'nested lists': lines(300, (n) => `${' '.repeat(2 * n)}- a`),
  'nested lists by tabs': lines(300, (n) => `${'\t'.repeat(n)}- a`),
  'items of a list': fill('- a\n'),
  'items with emphasis': fill('- *a **b\n'),
  'empty items': fill('1.\n'),
  'a long word': fill('a'),
  'many words': fill('word '),
  'many lines': fill('word\n'),
  spaces: `a${fill(' ')}b`,
  'empty lines': `a${fill('\n')}`,
  backslashes: fill('\\'),
  entities: fill('&amp;'),
  'half entities': fill('&#x'),
  'less-than signs': fill('<'),
  'open tags': fill('<a '),
  elements: fill('<div>\n'),
  comments: fill('<!--'),
  'character data': fill('<![CDATA['),
  instructions: fill('<?'),
  addresses: fill('www.a.b '),
  'half addresses': fill('http://'),
  'an address with brackets': `http://a.b/${fill(')')}`,
  'mail addresses': fill('a@b.c '),
  'half mail addresses': fill('a@'),
  definitions: lines(6000, (n) => `[a${n}]: b`),
  'one definition used often': `[a]: ${'b'.repeat(1000)}\n\n${fill('[a] ', 50_000)}`,
  'open definitions': fill('[a]:\n'),
  footnotes: `[^a]: b\n\n${fill('[^a]', 50_000)}`,
  'a chain of footnotes': `${lines(2000, (n) => `[^a${n}]: [^a${n + 1}]\n`)}\n\n[^a0]`,
  'nested footnotes': fill('[^a]: '),
  'a long table': `|a|b|\n|-|-|\n${fill('|a|b|\n')}`,
  'a wide table': `${fill('|a', 20_000)}\n${fill('|-', 20_000)}\n${fill('|a', 20_000)}`,
  pipes: fill('|'),
  headings: fill('# same\n'),
  'underlined headings': fill('a\n=\n'),
  rules: fill('---\n'),
  'a long rule': fill('- '),
  fences: fill('```\n'),
  'an open fence': fill('```a\n\n'),
  'indented code': fill('    a\n\n'),
  tasks: fill('- [ ] a\n'),
  'hard breaks': fill('a  \n'),
  'combining marks': `a${fill('\u0301')}`,
  joiners: fill('\u200D'),
  overrides: fill('\u202E'),
  'emphasis behind pipes': `a\n${fill(`|${'*_'.repeat(200)}\n`)}`,
  'emphasis behind numbers': `a\n${`2. ${'*a **b '.repeat(60)}\n`.repeat(75)}${`2. ${'c** d*'.repeat(70)}\n`.repeat(75)}`,
  'emphasis between empty items': `a\n${fill(`${'*_'.repeat(200)}\n* \n`)}`,
};

/** Plain text, longer than any file may be, that costs a careless reader of words and sentences minutes. */
export const wordBombs: Record<string, string> = {
  'a name again and again': fill('Security Council ', 1_000_000),
  'words that close others': fill('ratified workers ', 1_000_000),
  'words before what may close them': `The Security Council met. A ${fill('resolution ', 3_000_000)}IAEA Security Council.`,
  letters: fill('a', 1_000_000),
  'a gap in a sentence': `The Outer Space Treaty${fill(' ', 1_000_000)}é.`,
  'a gap in a dateline': `ROME${fill(' ', 1_000_000)}é.`,
  'quotation marks': `The Outer Space Treaty${fill('”', 1_000_000)}é.`,
  apostrophes: `${fill("'", 1_000_000)} Treaty.`,
  stops: `The Outer Space Treaty${fill('.', 1_000_000)}é.`,
};
