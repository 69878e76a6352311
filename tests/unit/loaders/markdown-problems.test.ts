import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionFolder } from '../../support/edition-folder.ts';

const { fileWith, glossaryWith, problemsOf, read, reported, reportedInGlossary } = editionFolder();

describe('the problems of an edition', () => {
  it('include Markdown that is not shown, wherever an editor writes it', () => {
    const sources = 'sources: [{ title: X, url: https://x.example/ }]';
    const update = (date: string, text: string) =>
      `  - { date: ${date}, text: ${text}, ${sources} }\n`;
    const yaml =
      `note:\n  text: "Made <span title=\\"x\\">up</span>."\n  ${sources}\n` +
      `updates:\n${update('2024-05', 'Words.')}${update('2024-06', '"![a map](m.png)"')}`;
    const files = { 'a.txt': 'One.<br>', 'a.yaml': yaml, 'b.md': '---\n---\n\n`<b>` and <b>' };
    expect(reported(files)).toEqual([
      'markdown-unshown a.yaml:2:15',
      'markdown-unshown a.yaml:6:29',
      'markdown-unshown b.md:4:11',
    ]);
  });

  it('have the remedy of what was found in Markdown', () => {
    const body =
      'A <b>tag</b>, [a link](ftp://a.example), ![an image](m.png)\n\n| a |\n|---|\n|b|c|';
    const remedies = problemsOf({ 'a.md': body }).map(({ remedy }) => remedy);
    for (const [index, words] of ['backticks', 'https:', 'description', 'head'].entries())
      expect(remedies[index]).toContain(words);
    expect(new Set(remedies).size).toBe(4);
  });

  it('include links to pages that do not exist', () => {
    const sources = 'sources: [{ title: X, url: https://x.example/ }]';
    const files = {
      'a.txt': 'Words with [a link](/glossary/nowhere/).',
      'a.yaml': `redirect_from: [old]\nnote:\n  text: "[a](/articles/b/) [b](/articles/c/)"\n  ${sources}`,
      'b.md':
        '[A](/glossary/veto/#x), [o](/articles/old), [y](/articles/in/2024/), [t](/topics/vote/ "T").\n\n' +
        '[V](/glossary/vetoo/)',
    };
    expect(reported(files)).toEqual([
      'link-nowhere a.yaml:3:28',
      'link-nowhere b.md:1:70',
      'link-nowhere b.md:3:1',
    ]);
    const remedies = problemsOf(files).map(({ remedy }) => remedy);
    expect(remedies.at(-1)).toBe('Did you mean "/glossary/veto/"?');
  });

  it('include those of the about page', () => {
    const inAbout = (words: string) => reported({ 'a.txt': 'Words.' }, { about: aboutWith(words) });
    const aboutWith = (words: string) => fileWith('odd-about.md', words);
    expect(inAbout('---\ndescription: Who: what\n---\nWords.')).toEqual(['yaml odd-about.md:2:14']);
    expect(inAbout('---\ntitle: x\n---\n\n[A](b.md) ![c](d.png) [e](/glossary/nowhere/)')).toEqual([
      'field odd-about.md:2:1',
      'link-nowhere odd-about.md:5:1',
      'link-nowhere odd-about.md:5:23',
      'markdown-unshown odd-about.md:5:11',
    ]);
    expect(inAbout('---\nWords.')).toEqual(['frontmatter odd-about.md:1:1']);
    expect(inAbout('\n---\ndescription: Who\n---\nWords.')).toEqual([
      'frontmatter odd-about.md:2:1',
    ]);
    const about = aboutWith('');
    rmSync(about);
    expect(reported({}, { about })).toEqual(['file-missing odd-about.md']);
    expect(problemsOf({}, { about })[0]?.remedy).toBe('Put it back.');
  });

  it('include an entry without fields, or with fields in the wrong place', () => {
    expect(reportedInGlossary({ 'pact.md': 'It is one.' })).toEqual(['frontmatter pact.md:1:1']);
    const below = '\n---\nname: Pact\n---\nIt is one.';
    expect(reportedInGlossary({ 'pact.md': below })).toEqual(['frontmatter pact.md:2:1']);
  });

  it('include an entry at which a parser would take minutes: no such term is read', () => {
    const entry = readFileSync('src/content/glossary/veto.md', 'utf8');
    const glossary = glossaryWith({ 'veto.md': `${entry}\n\n${'> '.repeat(1000)}Words.` });
    const { edition, problems } = read({ 'a.txt': 'Words.' }, { glossary });
    expect(problems.map(({ code }) => code)).toContain('markdown-too-deep');
    expect(edition.terms).toEqual([]);
  });

  it('include a Markdown report of which nothing is shown', () => {
    const files = { 'a.md': '<p>Words.</p>', 'b.md': '![](map.png)', 'c.md': '<!-- words' };
    expect(reported(files)).toEqual([
      'markdown-unshown a.md:1:1',
      'seed-blank a.md',
      'markdown-unshown b.md:1:1',
      'seed-blank b.md',
      'comment-endless c.md:1:1',
      'seed-blank c.md',
    ]);
  });
});
