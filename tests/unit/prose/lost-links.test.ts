import { describe, expect, it } from 'vitest';
import { lostLinks } from '../../../src/prose/lost-links.ts';
import { article, terms, topics } from '../../support/library.ts';

const problemsIn = (markdown: string, allAreKnown?: boolean) => {
  const report = { ...article('a', markdown), format: 'markdown' } as const;
  return lostLinks({ articles: [report], terms, topics }, allAreKnown);
};
const reported = (...given: Parameters<typeof problemsIn>) =>
  problemsIn(...given).map(({ found }) => found);

describe('a link that leads nowhere', () => {
  it.each([
    ['[a](veto.md), [b](www.un.org) and [c]().', ['[a](veto.md)', '[b](www.un.org)', '[c]()']],
    ['[a][b], [b]\n\n[b]: veto.md', ['[b]: veto.md']],
  ])('has a relative address: %j', (markdown, expected) => {
    expect(reported(markdown)).toEqual(expected.map((words) => `the report: ${words}`));
  });

  it.each([
    ['See [a](/glossary/pact/ and [b](/topics/law/).', ['[a](/glossary/pact/']],
    ['[a] (/glossary/pact/)', ['[a] (/glossary/pact/)']],
    ['[a] (https://a.example/b) and more', ['[a] (https://a.example/b)']],
    ['[a](https://a.example/b and more', ['[a](https://a.example/b']],
    ['[a](my page.md)', ['[a](my']],
  ])('is not quite a link: %j', (markdown, expected) => {
    expect(reported(markdown)).toEqual(expected.map((words) => `the report: ${words}`));
  });

  it.each([
    '[a](/glossary/pakt/) and [b](/glossary/pact/#x)',
    '[a](</glossary/pakt>)',
    '[a](/glossary/pakt "A title")',
    '[a]\n\n[a]: /glossary/pakt/',
  ])('leads to a page that there is not: %j', (markdown) => {
    expect(reported(markdown)).toEqual(['/glossary/pakt/, which is not a page of this site']);
    expect(reported(markdown, false)).toEqual([]);
  });

  it.each([
    ['/glosary/pact/', 'Did you mean "/glossary/pact/"?'],
    ['/topic/laww', 'Did you mean "/topics/law/"?'],
  ])('has a mistyped beginning: %s', (url, remedy) => {
    const [problem] = problemsIn(`[a](${url})`);
    expect(problem?.found).toBe(`${url.replace(/\/?$/, '/')}, which is not a page of this site`);
    expect(problem?.remedy).toContain(remedy);
  });

  it.each([
    ['/articles/of-old/', 'add "of-old" to redirect_from'],
    ['/glossary/of-no-term/', 'Correct the address, or add the page.'],
  ])('leads to a page that is like none: %s', (url, remedy) => {
    expect(problemsIn(`[a](${url})`)[0]?.remedy).toContain(remedy);
  });

  it.each([
    '[a](https://a.example), [b](mailto:a@b.example), [c](#d), [e](/f.txt), [g](/articles/in/2024/)',
    '[a](/photos/pact/), [b](https://a.example/glosary/pact/)',
    '`[a](veto.md)`\n\n```\n[a](/glossary/pakt/)\n```',
    '[a](https://a.example/glossary/pakt/) <!-- [a](veto.md) -->',
    'Nobody refers to it.\n\n[a]: veto.md',
    '[sic] (see below) `[a](/b` \\[a\\](b c)',
    '![a](map.png) ![b][c]\n\n[c]: map.png',
  ])('is not found where there is none: %j', (markdown) => {
    expect(reported(markdown)).toEqual([]);
  });
});
