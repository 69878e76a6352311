import { describe, expect, it } from 'vitest';
import { editionFolder } from '../../support/edition-folder.ts';

const { fileWith, reported, reportedInGlossary } = editionFolder();

const entry = (forms: string, more = '') => `---
name: Star Pact
kind: treaty
short: The Star Pact is nowhere.
forms: [${forms}]
sources: [{ title: X, url: https://x.example/ }]
reviewed: 2024-01-01
${more}---
`;

describe('the problems of an edition', () => {
  it('are reported where the name stands, and not where the word does', () => {
    const yaml =
      'headline: A nuke and the kremlins\nterms:\n  exclude: [kremlins]\n  decide: { a: nukes }';
    expect(reported({ 'a.txt': 'A word.', 'a.yaml': yaml })).toEqual([
      'term-unknown a.yaml:3:13',
      'term-unknown a.yaml:4:16',
    ]);
  });

  it('are reported on their lines, however these end', () => {
    const lines = ['headline: x', 'topics: [nowhere]'];
    const files = { 'a.txt': 'Words.', 'a.yaml': lines.join('\r'), 'b.txt': 'Others.' };
    expect(reported({ ...files, 'b.yaml': lines.join('\r\n') })).toEqual([
      'topic-unknown a.yaml:2:10',
      'topic-unknown b.yaml:2:10',
    ]);
  });

  it('are reported at the topic that is meant, and not at one whose name only begins alike', () => {
    const topic = (id: string, more: string) =>
      `- id: ${id}\n  name: X\n  description: X.\n${more}`;
    const topics = fileWith(
      'alike-topics.yaml',
      topic('vetoes-cast', '  terms: [veto, vetoes]\n') + topic('vetoes', '  terms: [vetoes]\n'),
    );
    expect(
      reported({ 'a.txt': 'Words.' }, { topics }).filter((it) => it.includes('alike')),
    ).toEqual(['term-unknown alike-topics.yaml:4:17', 'term-unknown alike-topics.yaml:8:11']);
  });

  it('are reported at the form that is meant, and at an entry that names itself', () => {
    const withForm = entry('{ text: Star Pact, opened_by: [nowhere] }');
    expect(reportedInGlossary({ 'pact.md': withForm })).toEqual(['term-unknown pact.md:5:40']);
    const toItself = entry('Star Pact', 'see_also: [pact]\n');
    expect(reportedInGlossary({ 'pact.md': toItself })).toEqual(['field pact.md:8:12']);
  });

  it('are reported at the list that is meant, once for all forms that name it', () => {
    const form = (text: string) => `{ text: ${text}, risk: context, opened_by_lists: [pacts] }`;
    const files = { 'pact.md': entry(`Star Pact, ${form('pact')}, ${form('accord')}`) };
    const lists = (ids: string) => ({ 'lists.yaml': `opened_by:\n  pacts: ${ids}\n` });
    expect(reportedInGlossary({ ...files, ...lists('[pact, nowhere]') })).toEqual([
      'term-unknown lists.yaml:2:17',
    ]);
    expect(reportedInGlossary({ ...files, ...lists('pact') })).toEqual(['field lists.yaml:2:10']);
  });

  it('are reported at the event that is meant, however its label is written', () => {
    const sources = '  sources: [{ title: X, url: https://x.example/ }]\n';
    const event = (label: string, topics: string) =>
      `- date: 1967\n  label: ${label}\n  terms: [veto]\n  topics: [${topics}]\n${sources}`;
    const events = fileWith(
      'written-events.yaml',
      event('One', 'space-law') +
        event('A label that is so long that YAML folds it\n    in a line of its own', 'nowhere') +
        event("'The Council''s veto'", 'veto'),
    );
    expect(reported({ 'a.txt': 'Words.' }, { events })).toEqual([
      'topic-unknown written-events.yaml:10:12',
      'topic-unknown written-events.yaml:15:12',
    ]);
  });

  it('are reported where they stand, however the fields are written and whatever else says the same', () => {
    const topics = fileWith(
      'odd-topics.yaml',
      '- terms: [nowhere]\n  id: aa\n  name: N\n  description: nowhere\n' +
        '- { "id": "bb", name: N, description: id, "broader": "cc" }\n' +
        "- name: N\n  description: aa\n  id: 'aa'\n",
    );
    const events = fileWith(
      'odd-events.yaml',
      '[{"date": "1967", "terms": ["nowhere"], "label": "L",\n' +
        '"sources": [{"title": "X", "url": "https://x.example/"}]}]',
    );
    const files = {
      'a.txt': 'Words.',
      'a.yaml': '\uFEFF"topics": [nowhere] # topics: nowhere',
      'b.md': '---\nheadline: A <br> tag\n---\n\nA <br> tag.',
    };
    expect(reported(files, { topics, events })).toEqual([
      'topic-unknown a.yaml:1:12',
      'term-unknown odd-topics.yaml:1:11',
      'topic-unknown odd-topics.yaml:5:54',
      'term-unknown odd-events.yaml:1:29',
      'duplicate-id odd-topics.yaml:8:7',
      'markdown-unshown b.md:5:3',
    ]);
  });
});
