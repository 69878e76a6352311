import { describe, expect, it } from 'vitest';
import { listsSchema, termSchema, topicsSchema } from '../../../src/core/schemas.ts';
import { readYaml } from '../../../src/loaders/yaml.ts';
import { toldOfYaml } from '../../support/told-of-yaml.ts';

const term = (more: string) => `name: Zzz
kind: treaty
short: Zzz is.
sources: [{ title: a, url: https://a.example/ }]
reviewed: 2024-01-01
${more}`;

describe('a mistake in a field', () => {
  it('gets a name that may stand at its place, and none that stands elsewhere', () => {
    expect(toldOfYaml('sorce: { name: x }')[0]).toContain('Did you mean "source"?');
    expect(toldOfYaml('date: 2024-04-05')[0]).toContain('Did you mean "published"?');
    expect(toldOfYaml('source: { name: x, title: y }')[0]).toContain('Did you mean "headline"?');
    expect(toldOfYaml('source: { name: x, tags: y }')[0]).not.toContain('Did you mean');
    expect(toldOfYaml('source: { nam: x, name: y }')[0]).toContain('Did you mean "name"?');
    expect(toldOfYaml('source: { name: x, topic: y }')[0]).toContain(
      '| one of name, url, headline, canonical | Remove it, or correct its name.',
    );
    expect(toldOfYaml(term('forms: [Zzz]\nid: zzz'), termSchema)[0]).not.toContain('Did you mean');
    expect(toldOfYaml('source:\n\u00A0\u00A0name: x')[0]).toMatch(/^2:1 .* \| Type a plain space/);
    expect(toldOfYaml('Lang: fr')[0]).toContain('Did you mean "language"?');
    expect(toldOfYaml(term('forms: [{ text: Zzz, opened_bye: [veto] }]'), termSchema)[0]).toContain(
      'Did you mean "opened_by"?',
    );
  });

  it('that should be indented is told so, and not to be another', () => {
    expect(toldOfYaml('headline: x\nsource:\nname: y\nurl: https://a.example/')).toEqual([
      expect.stringMatching(/^3:1 .*"name".* \| Indent it with spaces: it belongs to "source"\.$/),
      expect.stringMatching(/^4:1 .*"url".* \| Indent it with spaces: it belongs to "source"\.$/),
    ]);
    expect(toldOfYaml('source: { name: x }\nname: y')[0]).not.toContain('Indent');
    expect(toldOfYaml('source:\nnames: y')[0]).not.toContain('Indent');
  });

  it.each([
    [
      'forms: [{ text: Zzz, risk: save }]',
      '6:28 forms.risk: "save" | forms.risk should be safe, context or never',
    ],
    ['forms: [{ text: Zzz, case: upper }]', 'forms.case should be exact or any'],
    ['forms: [{ risk: safe }]', 'forms.text'],
    ['forms: ["..."]', 'should have at least two letters or digits'],
    ['forms: [a]', 'should have at least two letters or digits'],
    ['forms: [[a]]', 'an item of forms should be a group of fields'],
    ['forms: Zzz', 'forms should be a list'],
  ])('of a form is told for the form: %s', (forms, expected) => {
    const [first = ''] = toldOfYaml(term(forms), termSchema);
    expect(first).toContain(expected);
    expect(first).not.toContain('Invalid input');
  });

  it('that is missing says what it should be', () => {
    const parties = 'forms: [Zzz]\nparties: [{ count: 1 }]';
    expect(toldOfYaml(term(parties), termSchema).map((line) => line.split(' | ')[1])).toEqual([
      'parties.as_of should be a date such as 2024, 2024-04 or 2024-04-05',
      'parties.basis should be text',
    ]);
    expect(toldOfYaml('note: { text: x, sources: [{ title: y }] }')[0]).toContain(
      'note.sources.url should be a whole address',
    );
  });

  it('of a date says how it is written, where it can be read', () => {
    const expected = (date: string) => toldOfYaml(`published: ${date}`)[0]?.split(' | ')[1];
    for (const date of ['April 5, 2024', '5 avril 2024', '2024/4/5', '2024-04-05T10:00:00Z'])
      expect(expected(date)).toBe('published should be 2024-04-05');
    expect(expected('04/05/2024')).toContain('a date such as');
    expect(expected('2024-02-30')).toContain('that exists');
    const reviewed = term('forms: [Zzz]').replace('2024-01-01', 'May 2024');
    expect(toldOfYaml(reviewed, termSchema)[0]).toContain('reviewed should be a day such as');
  });

  it('of a name is told at the name', () => {
    const lists = 'opened_by:\n  My List: [veto]';
    expect(readYaml(lists, listsSchema, 'x.yaml').problems).toEqual([
      expect.objectContaining({
        place: { file: 'x.yaml', line: 2, column: 3 },
        expected: expect.stringContaining('opened_by.My List has a name that should be an id such'),
      }),
    ]);
  });

  it('of a former address says what an address is', () => {
    expect(toldOfYaml('redirect_from: [/articles/x/]')[0]).toContain('the last part of an address');
  });

  it('of a date says what a date is', () => {
    const forms = 'forms: [Zzz]';
    expect(toldOfYaml(term(forms).replace('2024-01-01', '2024-02-30'), termSchema)[0]).toContain(
      'should be a day that exists',
    );
    expect(toldOfYaml('published: 2024-13')[0]).toContain('that exists');
    expect(toldOfYaml('published: 2024-02-30')[0]).toContain('that exists');
    expect(toldOfYaml('published: 0000')[0]).toContain('a year, a month or a day that exists');
    expect(toldOfYaml('published: yesterday')[0]).toContain('should be a date such as');
  });
});

describe('what was found', () => {
  it('is what stands in the file', () => {
    expect(toldOfYaml(term('forms: ["..."]'), termSchema)).toEqual([
      expect.stringMatching(/^6:9 forms\.text: "\.\.\." \|/),
    ]);
    expect(toldOfYaml(term('forms: [""]'), termSchema)).toEqual([
      expect.stringMatching(/^6:9 forms\.text: "" \| .* should not be empty/),
    ]);
    expect(toldOfYaml('headline:\u00A0x')[0]).toMatch(
      /the file: "headline:\[U\+00A0]x".*Type a plain space/,
    );
    expect(toldOfYaml('source:\n\u00A0\u00A0name: x')[0]).toContain('field "[U+00A0][U+00A0]name"');
    expect(toldOfYaml('source: { url: https://x.example/ }')).toEqual([
      '1:9 source.name: nothing | source.name should be text | Add what is missing.',
    ]);
    const [empty] = readYaml('# nothing yet', topicsSchema, 'x.yaml').problems;
    expect(empty?.found).toBe('the file: nothing');
  });
});

describe('a field that would have no effect, or stop the build later,', () => {
  it.each([
    ['source: { name: x, canonical: true }', '1:31 source.canonical: "true" | '],
    ['source: { name: x, url: "mailto:a@b.example", canonical: true }', '1:58 source.canonical'],
    [`topics: [${'x'.repeat(101)}]`, 'should be an id such as space-security: at most 100 of a-z'],
  ])('is told: %s', (yaml, expected) => {
    expect(toldOfYaml(yaml)).toEqual([expect.stringContaining(expected)]);
  });
  it('is told of a term', () => {
    const words = 'lookalikes: ["!"]\nclosed_by: ["—"]';
    expect(toldOfYaml(term(`forms: [Zzz]\n${words}`), termSchema)).toEqual([
      expect.stringContaining('an item of lookalikes should have at least two letters'),
      expect.stringContaining('an item of closed_by should have at least two letters'),
    ]);
  });
});

describe('a language', () => {
  it.each(['en-12', 'en-ab1', 'zh-a1', 'english', 'e', 'en_GB'])('is none: %s', (tag) => {
    expect(toldOfYaml(`language: ${tag}`)).toEqual([
      expect.stringContaining('should be a language tag such as en, fr or ar'),
    ]);
  });
  it.each(['en', 'en-GB', 'zh-Hans-CN', 'es-419', 'de-1996', 'EN-gb'])('is one: %s', (tag) => {
    expect(toldOfYaml(`language: ${tag}`)).toEqual([]);
  });
});

describe('a list of ids', () => {
  it('names each once', () => {
    expect(toldOfYaml('topics: [law, space, space]')).toEqual([
      expect.stringContaining(
        '1:22 an item of topics: "space" | an item of topics should be in the list only once',
      ),
    ]);
    expect(toldOfYaml('terms: { exclude: [veto, veto] }')).toHaveLength(1);
    const twice = '[{ text: Zzz, opened_by: [veto, veto] }]';
    expect(toldOfYaml(term(`forms: ${twice}`), termSchema)).toHaveLength(1);
    expect(toldOfYaml(term('forms: [Zzz]\nsee_also: [veto, veto]'), termSchema)).toHaveLength(1);
  });
});
