import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { placeText } from '../../../src/core/problems.ts';
import { readReport } from '../../../src/loaders/report.ts';
import { folderAt } from '../../../src/loaders/text-file.ts';
import { newFolder } from '../../support/new-folder.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

function read(name: string, content: string, sidecar?: string) {
  writeFileSync(join(folder, name), content);
  if (sidecar) writeFileSync(join(folder, 'x.yaml'), sidecar);
  return readReport(folderAt(folder), name, sidecar !== undefined);
}

function problemsOf(...report: Parameters<typeof read>): string[] {
  const { article, problems } = read(...report);
  if (problems.length === 0) expect(article).toBeDefined();
  return problems.map(({ code, place }) => `${code} ${placeText(place).replace(/^.*\//, '')}`);
}

describe('a report', () => {
  it.each([
    ['\n\n---\nheadline: x\n---\nWords.', 'frontmatter x.md:3:1'],
    [' ---\nheadline: x\n---\nWords.', 'frontmatter x.md:1:1'],
    ['+++\nheadline = "x"\n+++\nWords.', 'frontmatter x.md:1:1'],
    ['Words.\n\n---\nheadline: x\ntopics: [a]\n---\nMore.', 'frontmatter x.md:3:1'],
    ['<!-- a comment -->\r\n---\r\nsource:\r\n  name: x\r\n---\r\nWords.', 'frontmatter x.md:2:1'],
    ['---\nheadline: x\n---\nWords.\n\n---\nheadline: y\n---\nMore.', 'frontmatter x.md:6:1'],
    ['\nheadline: x\nsource:\n  name: y\n---\nWords.', 'frontmatter x.md:2:1'],
    ['headline: x\r\n---\r\nWords.', 'frontmatter x.md:1:1'],
    ['----\nheadline: x\n----\nWords.', 'frontmatter x.md:1:1'],
    ['—\nheadline: x\n—\nWords.', 'frontmatter x.md:1:1'],
    ['headline: x\nsource:\n  name: y\n\nWords.', 'frontmatter x.md:1:1'],
  ])('does not publish its fields as words: %j', (content, expected) => {
    expect(problemsOf('x.md', content)).toEqual([expected]);
  });
  it.each([
    'Words.\n\n---\nNote: more.\n---\n',
    'Words.\n\n---\nnote: no end.',
    'note: a paragraph.\n\n---\n\nWords.',
    'Headline: a second part\n---\nWords.',
    'note: a paragraph\nsource: of lines that go\non.',
    'Words.\n\n```yaml\n---\nheadline: x\n---\n```',
    'Words.\n\n---\n\nMore.',
    '\n---\n\nWords after a line: two.',
    '# Heading\n',
  ])('may hold lines of its own: %j', (content) => {
    expect(problemsOf('x.md', content)).toEqual([]);
  });
  it.each([
    '{\\rtf1\\ansi Words.}',
    '\n<!DOCTYPE html>\n<p>Words.</p>',
    '<?xml version="1.0"?>\r\n<nitf>Words.</nitf>',
    'From: Jane Doe <jane@example.org>\r\nSubject: The vote\r\n\r\nWords.',
    'Von: Jane Doe\nGesendet: Mittwoch\nAn: Redaktion\n\nWords.',
    'De : Jane Doe\nEnvoyé : mercredi\n\nWords.',
    '---------- Forwarded message ---------\nFrom: Jane Doe\nDate: Wed, 24 Apr\n\nWords.',
    'Begin forwarded message:\n\nFrom: Jane Doe\nSubject: The vote\n\nWords.',
    '# The vote\n\nWords.',
    'Headline: The vote\r\nDate: 24 April 2024\r\n\r\nWords.',
    'Received: from a.example\n\tby b.example\nTo: desk@example.org\n\nWords.',
  ])('of plain text is reported to be in another format: %j', (content) => {
    expect(problemsOf('x.txt', content)).toEqual(['seed-format x.txt:1:1']);
  });
  it.each([
    '<!-- words -->',
    '<AFP> Words.',
    'From: a reader\n\nWords.',
    'To: whom it concerns\nWords.',
    'Von: Jane Doe\nWords.',
    '--- Words ---\nWords.',
    '#Vote was the word.',
    'Title: The vote\n\nSource: Reuters',
    'Published: 24 April 2024\nSource: Reuters\n\nWords.',
  ])('of plain text may look like markup to others: %j', (content) => {
    expect(problemsOf('x.txt', content)).toEqual([]);
  });
  it.each([
    ['Russiaâ€™s vote', '"â€"'],
    ['the cafÃ©', '"Ã©"'],
    ['SÃ£o Paulo', '"Ã£"'],
    ['law=E2=80=94and the Council=E2=80=99s members', '"=E2=80" and 1 more'],
    ['Russia&rsquo;s vote &amp; &#8220;more&#8221;', '"&rsquo;" and 3 more'],
    ['M&uuml;ller', '"&uuml;"'],
    ['Russia\uFFFDs vote', '"\uFFFD"'],
  ])('of plain text is reported to be garbled: %j', (content, expected) => {
    const { problems } = read('x.txt', `Words.\n\n${content}.`);
    expect(problems.map(({ code, place, found }) => [code, place.line, found])).toEqual([
      ['seed-garbled', 3, expected],
    ]);
    expect(problemsOf('x.md', content)).toEqual([]);
  });
  it.each(['AT&T; Q&As; R&D', 'a=E2; x=C3=D4', 'SÃO PAULO, 20€; pâté', '«IRMÃ», AMANHÃ\u00A0–'])(
    'of plain text may hold what only looks garbled: %j',
    (content) => {
      expect(problemsOf('x.txt', content)).toEqual([]);
    },
  );
  it.each(['---\nheadline: x\n---\nWords.', 'headline: x\ntopics:\n- veto\n\nWords.'])(
    'of plain text shows its fields, and is reported: %j',
    (content) => {
      expect(problemsOf('x.txt', content)).toEqual(['frontmatter-in-text x.txt:1:1']);
    },
  );
  it('that dates itself in words of a language that is not known needs a date of the editor', () => {
    const text = '\nHELSINKI, 4 maaliskuuta 2024 – Neuvottelut jatkuvat.';
    expect(problemsOf('x.txt', text)).toEqual(['seed-date x.txt:2:1']);
    expect(problemsOf('x.txt', text, 'published: 2024-03-04')).toEqual([]);
    expect(problemsOf('x.txt', text.replace(' 2024', ''))).toEqual([]);
  });
  it('is reported with what is wrong with its sidecar, whatever is wrong with its text', () => {
    const problemsWith = (text: string) => problemsOf('x.txt', text, 'autor: y');
    expect(problemsWith('A\0')).toEqual(['seed-control x.txt:1:2', 'field x.yaml:1:1']);
    expect(problemsWith('...').sort()).toEqual(['field x.yaml:1:1', 'seed-blank x.txt']);
  });
  it.each([
    ['x.md', '---\nheadline: x\n---\n<!-- a comment -->\n'],
    ['x.txt', '\u00AD\n'],
    ['x.txt', '--- *** ...\n'],
    ['x.txt', ' \n\u00A0\n'],
    ['x.md', '<!-- a comment -->\n\n<!-- another -->'],
  ])('has words: %s with %j has none', (name, content) => {
    expect(problemsOf(name, content)).toContain(`seed-blank ${name}`);
  });
  it('may hold beginnings of comments without an end, which a careless search would never finish', () => {
    expect(problemsOf('x.md', '<!--'.repeat(1_000_000))).toContain('seed-blank x.md');
  });
  it('is none where a parser would take minutes: the desk finds mentions in all that are read', () => {
    const { article, problems } = read('x.md', `${'> '.repeat(1000)}Words.`);
    expect(problems.map(({ code }) => code)).toEqual(['markdown-too-deep']);
    expect(article).toBeUndefined();
  });
});
