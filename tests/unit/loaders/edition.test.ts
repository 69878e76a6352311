import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeText } from '../../../src/core/problems.ts';
import { places, readEdition } from '../../../src/loaders/edition.ts';

let seeds: string;
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'edition-seeds-'));
});
afterEach(() => rmSync(seeds, { recursive: true }));

const told = (files: Record<string, string>, from = {}) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(seeds, name), content);
  const { problems } = readEdition({ ...places(), seeds, ...from });
  return problems.map(({ code, place }) => `${code} ${placeText(place).replace(/^.*\//, '')}`);
};

describe("a glossary or topics of one's own", () => {
  it('need not know what our lists name', () => {
    const topics = join(seeds, '..', 'own-topics.yaml');
    writeFileSync(topics, '- id: x\n  name: X\n  description: X.\n');
    writeFileSync(join(seeds, 'a.txt'), 'Words.');
    const read = (from: object) => readEdition({ ...places(), seeds, ...from });
    const { edition, problems } = read({ topics });
    expect(problems).toEqual([]);
    expect(edition.events.length).toBeGreaterThan(0);
    expect(edition.events.flatMap((event) => event.topics)).toEqual([]);
    expect(edition.events.flatMap((event) => event.terms)).not.toEqual([]);
    rmSync(topics);
    const glossary = 'tests/fixtures/problems/form-claimed-twice/glossary';
    const codes = read({ glossary }).problems.map(({ code }) => code);
    expect(codes).toEqual(['form-claimed-twice']);
  });
});

describe('hidden files', () => {
  it('are left alone, whatever they end in', () => {
    const names = ['.hidden.md', '._a.txt', '.#a.txt', '.a.yaml', '.a.txt.swp'];
    const files = Object.fromEntries(names.map((name) => [name, '\0 Words.']));
    expect(told({ 'a.txt': 'Words.', ...files })).toEqual([]);
  });
});

describe('what stands in the folder of reports and is none', () => {
  it('is told: a folder, and a link to one', () => {
    mkdirSync(join(seeds, 'more'));
    symlinkSync('more', join(seeds, 'others'));
    symlinkSync('nowhere', join(seeds, 'lost'));
    expect(told({ 'a.txt': 'Words.' }).sort()).toEqual([
      'seed-other lost',
      'seed-unreadable more',
      'seed-unreadable others',
    ]);
    const remedies = readEdition({ ...places(), seeds }).problems.map(({ remedy }) => remedy);
    expect(remedies).toContain('Move the files in it one folder up, or keep it elsewhere.');
  });
  it('is told: a sidecar of a report that carries its fields itself', () => {
    writeFileSync(join(seeds, 'b.md'), 'Words.');
    writeFileSync(join(seeds, 'b.yaml'), 'headline: x');
    writeFileSync(join(seeds, 'a.txt'), 'Others.');
    expect(readEdition({ ...places(), seeds }).problems.map(({ remedy }) => remedy)).toEqual([
      'Move the fields to the beginning of b.md, between two lines of "---".',
    ]);
  });
});

describe('a sidecar without a report', () => {
  it('is told with the name that was meant, as long as there are not too many to compare', () => {
    for (let n = 100; n < 202; n++) {
      writeFileSync(join(seeds, `report-${n}.txt`), `Words ${n}.`);
      writeFileSync(join(seeds, `report-${n}.meta.yaml`), 'headline: x');
    }
    const remedies = readEdition({ ...places(), seeds }).problems.map(({ remedy }) => remedy);
    const meant = remedies.map((remedy) => /^Did you mean "(.*)"\?$/.exec(remedy)?.[1]);
    expect(meant).toHaveLength(102);
    expect(meant.slice(98)).toEqual(['report-198.yaml', 'report-199.yaml', undefined, undefined]);
    expect(remedies.at(-1)).toContain('Name it as its report');
  });
});

describe('a file of shared lists', () => {
  it('is told where its name ends in another way', () => {
    const glossary = mkdtempSync(join(tmpdir(), 'edition-glossary-'));
    writeFileSync(join(glossary, 'lists.yml'), 'opened_by: {}\n');
    writeFileSync(join(seeds, 'a.txt'), 'Words.');
    const { problems } = readEdition({ ...places(), seeds, glossary });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'seed-ending', remedy: 'Did you mean "lists.yaml"?' }),
    ]);
    rmSync(glossary, { recursive: true });
  });
});

describe('a file of shared lists that is missing', () => {
  it('is told once, with a place that needs it', () => {
    const glossary = mkdtempSync(join(tmpdir(), 'edition-glossary-'));
    cpSync('tests/fixtures/problems/list-unknown/glossary', glossary, { recursive: true });
    cpSync(join(glossary, 'a-term.md'), join(glossary, 'b-term.md'));
    rmSync(join(glossary, 'lists.yaml'));
    writeFileSync(join(seeds, 'a.txt'), 'Words.');
    const { problems } = readEdition({ ...places(), seeds, glossary });
    const found = `nothing, though ${glossary}/a-term.md:9:21 names a list of it`;
    const missing = problems.filter(({ code }) => code !== 'form-claimed-twice');
    expect(missing).toMatchObject([{ code: 'file-missing', found }]);
    rmSync(glossary, { recursive: true });
  });
});

describe('the problems of an edition', () => {
  it('are told together, whatever else is broken', () => {
    const files = {
      ...{ 'a.txt': 'Words.', 'a.yaml': 'autor: x' },
      ...{ 'b.txt': 'Others.', 'b.yaml': 'topics: [space-securty]' },
    };
    expect(told(files)).toEqual(['field a.yaml:1:1', 'topic-unknown b.yaml:1:10']);
  });
  it('are told where the name stands, and not where the word does', () => {
    const yaml =
      'headline: A nuke and the kremlins\nterms:\n  exclude: [kremlins]\n  decide: { a: nukes }';
    expect(told({ 'a.txt': 'A word.', 'a.yaml': yaml })).toEqual([
      'term-unknown a.yaml:3:13',
      'term-unknown a.yaml:4:16',
    ]);
  });
  it('are told on their lines, however these end', () => {
    const lines = ['headline: x', 'topics: [nowhere]'];
    const files = { 'a.txt': 'Words.', 'a.yaml': lines.join('\r'), 'b.txt': 'Others.' };
    expect(told({ ...files, 'b.yaml': lines.join('\r\n') })).toEqual([
      'topic-unknown a.yaml:2:10',
      'topic-unknown b.yaml:2:10',
    ]);
  });
  it('are told at the topic that is meant, and not at one whose name only begins alike', () => {
    const topic = (id: string, more: string) =>
      `- id: ${id}\n  name: X\n  description: X.\n${more}`;
    const topics = join(seeds, '..', 'alike-topics.yaml');
    writeFileSync(
      topics,
      topic('vetoes-cast', '  terms: [veto, vetoes]\n') + topic('vetoes', '  terms: [vetoes]\n'),
    );
    expect(told({ 'a.txt': 'Words.' }, { topics }).filter((it) => it.includes('alike'))).toEqual([
      'term-unknown alike-topics.yaml:4:17',
      'term-unknown alike-topics.yaml:8:11',
    ]);
    rmSync(topics);
  });
  const entry = (forms: string, more = '') => `---
name: Star Pact
kind: treaty
short: The Star Pact is nowhere.
forms: [${forms}]
sources: [{ title: X, url: https://x.example/ }]
reviewed: 2024-01-01
${more}---
`;
  const toldOfGlossary = (files: Record<string, string>) => {
    const glossary = mkdtempSync(join(tmpdir(), 'edition-glossary-'));
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(glossary, name), content);
    const problems = told({ 'a.txt': 'Words.' }, { glossary });
    rmSync(glossary, { recursive: true });
    return problems;
  };
  it('are told together of one file, too', () => {
    const problems = toldOfGlossary({
      'Star Pact.md': '---\nname: Star Pact\n---\n',
      'b-.md': 'A body\u202E alone.',
    });
    for (const problem of [
      ...['seed-name Star Pact.md', 'field Star Pact.md:2:1'],
      ...['seed-name b-.md', 'frontmatter b-.md:1:1', 'seed-deceptive b-.md:1:7'],
    ])
      expect(problems).toContain(problem);
  });
  it('are told at the form that is meant, and at an entry that names itself', () => {
    const withForm = entry('{ text: Star Pact, opened_by: [nowhere] }');
    expect(toldOfGlossary({ 'pact.md': withForm })).toEqual(['term-unknown pact.md:5:40']);
    const toItself = entry('Star Pact', 'see_also: [pact]\n');
    expect(toldOfGlossary({ 'pact.md': toItself })).toEqual(['field pact.md:8:12']);
  });
  it('are told of a report that names its own address as a former one', () => {
    writeFileSync(join(seeds, 'a.txt'), 'Words.');
    writeFileSync(join(seeds, 'a.yaml'), 'redirect_from: [a]');
    expect(readEdition({ ...places(), seeds }).problems).toEqual([
      expect.objectContaining({
        found: '"a", where the report itself stands',
        remedy: 'Remove it.',
      }),
    ]);
  });
  it('are told at the list that is meant, once for all forms that name it', () => {
    const form = (text: string) => `{ text: ${text}, risk: context, opened_by_lists: [pacts] }`;
    const files = { 'pact.md': entry(`Star Pact, ${form('pact')}, ${form('accord')}`) };
    const lists = (ids: string) => ({ 'lists.yaml': `opened_by:\n  pacts: ${ids}\n` });
    expect(toldOfGlossary({ ...files, ...lists('[pact, nowhere]') })).toEqual([
      'term-unknown lists.yaml:2:17',
    ]);
    expect(toldOfGlossary({ ...files, ...lists('pact') })).toEqual(['field lists.yaml:2:10']);
  });
  it('are told at the event that is meant, however its label is written', () => {
    const events = join(seeds, '..', 'written-events.yaml');
    const sources = '  sources: [{ title: X, url: https://x.example/ }]\n';
    const event = (label: string, topics: string) =>
      `- date: 1967\n  label: ${label}\n  terms: [veto]\n  topics: [${topics}]\n${sources}`;
    writeFileSync(
      events,
      event('One', 'space-law') +
        event('A label that is so long that YAML folds it\n    in a line of its own', 'nowhere') +
        event("'The Council''s veto'", 'veto'),
    );
    expect(told({ 'a.txt': 'Words.' }, { events })).toEqual([
      'topic-unknown written-events.yaml:10:12',
      'topic-unknown written-events.yaml:15:12',
    ]);
    rmSync(events);
  });
  it('are told where they stand, however the fields are written and whatever else says the same', () => {
    const own = (name: string, content: string) => {
      const file = join(seeds, '..', name);
      writeFileSync(file, content);
      return file;
    };
    const topics = own(
      'odd-topics.yaml',
      '- terms: [nowhere]\n  id: aa\n  name: N\n  description: nowhere\n' +
        '- { "id": "bb", name: N, description: id, "broader": "cc" }\n' +
        "- name: N\n  description: aa\n  id: 'aa'\n",
    );
    const events = own(
      'odd-events.yaml',
      '[{"date": "1967", "terms": ["nowhere"], "label": "L",\n' +
        '"sources": [{"title": "X", "url": "https://x.example/"}]}]',
    );
    const files = {
      'a.txt': 'Words.',
      'a.yaml': '\uFEFF"topics": [nowhere] # topics: nowhere',
      'b.md': '---\nheadline: A <br> tag\n---\n\nA <br> tag.',
    };
    expect(told(files, { topics, events })).toEqual([
      'topic-unknown a.yaml:1:12',
      'term-unknown odd-topics.yaml:1:11',
      'topic-unknown odd-topics.yaml:5:54',
      'term-unknown odd-events.yaml:1:29',
      'duplicate-id odd-topics.yaml:8:7',
      'markdown-unshown b.md:5:3',
    ]);
    rmSync(topics);
    rmSync(events);
  });
  it('are told of Markdown that is not shown, wherever an editor writes it', () => {
    const sources = 'sources: [{ title: X, url: https://x.example/ }]';
    const update = (date: string, text: string) =>
      `  - { date: ${date}, text: ${text}, ${sources} }\n`;
    const yaml =
      `note:\n  text: "Made <span title=\\"x\\">up</span>."\n  ${sources}\n` +
      `updates:\n${update('2024-05', 'Words.')}${update('2024-06', '"![a map](m.png)"')}`;
    const files = { 'a.txt': 'One.<br>', 'a.yaml': yaml, 'b.md': '---\n---\n\n`<b>` and <b>' };
    expect(told(files)).toEqual([
      'markdown-unshown a.yaml:2:15',
      'markdown-unshown a.yaml:6:29',
      'markdown-unshown b.md:4:11',
    ]);
  });
  it('are told of Markdown with the remedy of what was found', () => {
    const body =
      'A <b>tag</b>, [a link](ftp://a.example), ![an image](m.png)\n\n| a |\n|---|\n|b|c|';
    writeFileSync(join(seeds, 'a.md'), body);
    const remedies = readEdition({ ...places(), seeds }).problems.map(({ remedy }) => remedy);
    for (const [index, words] of ['backticks', 'https:', 'description', 'head'].entries())
      expect(remedies[index]).toContain(words);
    expect(new Set(remedies).size).toBe(4);
  });
  it('are told of links to pages that there are not', () => {
    const sources = 'sources: [{ title: X, url: https://x.example/ }]';
    const files = {
      'a.txt': 'Words with [a link](/glossary/nowhere/).',
      'a.yaml': `redirect_from: [old]\nnote:\n  text: "[a](/articles/b/) [b](/articles/c/)"\n  ${sources}`,
      'b.md':
        '[A](/glossary/veto/#x), [o](/articles/old), [y](/articles/in/2024/), [t](/topics/vote/ "T").\n\n' +
        '[V](/glossary/vetoo/)',
    };
    expect(told(files)).toEqual([
      'link-nowhere a.yaml:3:28',
      'link-nowhere b.md:1:70',
      'link-nowhere b.md:3:1',
    ]);
    const remedies = readEdition({ ...places(), seeds }).problems.map(({ remedy }) => remedy);
    expect(remedies.at(-1)).toBe('Did you mean "/glossary/veto/"?');
  });
  it('are told of the words of the about page', () => {
    const about = join(seeds, '..', 'odd-about.md');
    const from = { about };
    writeFileSync(about, '---\ndescription: Who: what\n---\nWords.');
    expect(told({ 'a.txt': 'Words.' }, from)).toEqual(['yaml odd-about.md:2:14']);
    writeFileSync(about, '---\ntitle: x\n---\n\n[A](b.md) ![c](d.png) [e](/glossary/nowhere/)');
    expect(told({}, from)).toEqual([
      'field odd-about.md:2:1',
      'link-nowhere odd-about.md:5:1',
      'link-nowhere odd-about.md:5:23',
      'markdown-unshown odd-about.md:5:11',
    ]);
    writeFileSync(about, '---\nWords.');
    expect(told({}, from)).toEqual(['frontmatter odd-about.md:1:1']);
    rmSync(about);
    expect(told({}, from)).toEqual(['file-missing odd-about.md']);
  });
  it('are told of a Markdown report of which nothing is shown', () => {
    const files = { 'a.md': '<p>Words.</p>', 'b.md': '![](map.png)', 'c.md': '<!-- words' };
    expect(told(files)).toEqual([
      'markdown-unshown a.md:1:1',
      'seed-blank a.md',
      'markdown-unshown b.md:1:1',
      'seed-blank b.md',
      'comment-endless c.md:1:1',
      'seed-blank c.md',
    ]);
  });
  it('are no names of what could not be read', () => {
    const topics = join(seeds, '..', 'broken-topics.yaml');
    writeFileSync(topics, '- id: x\n  nme: X\n');
    const files = { 'b.txt': 'Words.', 'b.yaml': 'topics: [space-security]' };
    const problems = told(files, { topics });
    expect(problems).toContain('field broken-topics.yaml:2:3');
    expect(problems.filter((problem) => problem.startsWith('topic-unknown'))).toEqual([]);
    rmSync(topics);
  });
  it('are no names of lists where the file of lists could not be read', () => {
    const glossary = mkdtempSync(join(tmpdir(), 'edition-glossary-'));
    cpSync('tests/fixtures/problems/list-unknown/glossary', glossary, { recursive: true });
    writeFileSync(join(glossary, 'lists.yaml'), 'opened_by:\n  council-votes: veto\n');
    expect(told({ 'a.txt': 'Words.' }, { glossary })).toEqual(['field lists.yaml:2:18']);
    rmSync(glossary, { recursive: true });
  });
  it('are the same however a folder is written', () => {
    const topics = join(seeds, '..', 'other-topics.yaml');
    writeFileSync(topics, '- id: x\n  name: X\n  description: X.\n  terms: [vetooo]\n');
    const events = join(seeds, '..', 'no-events.yaml');
    writeFileSync(events, '[]\n');
    for (const glossary of [
      'src/content/glossary',
      'src/content/glossary/',
      './src/content/glossary',
    ]) {
      expect(told({ 'a.txt': 'Words.' }, { topics, events, glossary })).toEqual([
        expect.stringMatching(/^term-unknown other-topics\.yaml:/),
      ]);
    }
    rmSync(topics);
    rmSync(events);
  });
});
