import { describe, expect, it } from 'vitest';
import { listsSchema, termSchema, topicsSchema } from '../../../src/core/schema/schemas.ts';
import { readYaml } from '../../../src/loaders/yaml.ts';
import { reportedInYaml } from '../../support/reported-in-yaml.ts';

const term = (more: string) => `name: Zzz
kind: treaty
short: Zzz is.
sources: [{ title: a, url: https://a.example/ }]
reviewed: 2024-01-01
${more}`;

describe('a mistake in a field', () => {
  it('gets a name that may stand at its place, and none that stands elsewhere', () => {
    expect(reportedInYaml('sorce: { name: x }')[0]).toContain('Did you mean "source"?');
    expect(reportedInYaml('date: 2024-04-05')[0]).toContain('Did you mean "published"?');
    expect(reportedInYaml('source: { name: x, title: y }')[0]).toContain(
      'Did you mean "headline"?',
    );
    expect(reportedInYaml('source: { name: x, tags: y }')[0]).not.toContain('Did you mean');
    expect(reportedInYaml('source: { nam: x, name: y }')[0]).toContain('Did you mean "name"?');
    expect(reportedInYaml('source: { name: x, topic: y }')[0]).toContain(
      '| one of name, url, headline, canonical | Remove it, or correct its name.',
    );
    expect(reportedInYaml(term('forms: [Zzz]\nid: zzz'), termSchema)[0]).not.toContain(
      'Did you mean',
    );
    expect(reportedInYaml('source:\n\u00A0\u00A0name: x')[0]).toMatch(
      /^2:1 .* \| Type a plain space/,
    );
    expect(reportedInYaml('Lang: fr')[0]).toContain('Did you mean "language"?');
    expect(
      reportedInYaml(term('forms: [{ text: Zzz, opened_bye: [veto] }]'), termSchema)[0],
    ).toContain('Did you mean "opened_by"?');
  });

  it('of a name is not reported a second time where its field is missing', () => {
    const knid = term('forms: [Zzz]').replace('kind:', 'knid:');
    expect(reportedInYaml(knid, termSchema)).toEqual([
      expect.stringMatching(/^2:1 the unknown field "knid" .*Did you mean "kind"/),
    ]);
    expect(reportedInYaml('note: { text: x, sorces: [] }')).toEqual([
      expect.stringContaining('Did you mean "sources"?'),
    ]);
  });

  it('that should be indented is reported as that, and not as another field', () => {
    expect(reportedInYaml('headline: x\nsource:\nname: y\nurl: https://a.example/')).toEqual([
      expect.stringMatching(/^3:1 .*"name".* \| Indent it with spaces: it belongs to "source"\.$/),
      expect.stringMatching(/^4:1 .*"url".* \| Indent it with spaces: it belongs to "source"\.$/),
    ]);
    expect(reportedInYaml('source: { name: x }\nname: y')[0]).not.toContain('Indent');
    expect(reportedInYaml('source:\nnames: y')[0]).not.toContain('Indent');
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
  ])('in a form is reported for the form: %s', (forms, expected) => {
    const [first = ''] = reportedInYaml(term(forms), termSchema);
    expect(first).toContain(expected);
    expect(first).not.toContain('Invalid input');
  });

  it('that is missing says what it should be', () => {
    const parties = 'forms: [Zzz]\nparties: [{ count: 1 }]';
    expect(reportedInYaml(term(parties), termSchema).map((line) => line.split(' | ')[1])).toEqual([
      'parties.as_of should be a date such as 2024, 2024-04 or 2024-04-05',
      'parties.basis should be text',
    ]);
    expect(reportedInYaml('note: { text: x, sources: [{ title: y }] }')[0]).toContain(
      'note.sources.url should be a whole address',
    );
  });

  it('of a date says how it is written, where it can be read', () => {
    const expected = (date: string) => reportedInYaml(`published: ${date}`)[0]?.split(' | ')[1];
    for (const date of ['April 5, 2024', '5 avril 2024', '2024/4/5', '2024-04-05T10:00:00Z'])
      expect(expected(date)).toBe('published should be 2024-04-05');
    expect(expected('04/05/2024')).toContain('a date such as');
    const reviewed = term('forms: [Zzz]').replace('2024-01-01', 'May 2024');
    expect(reportedInYaml(reviewed, termSchema)[0]).toContain('reviewed should be a day such as');
  });

  it('in a name is reported at the name', () => {
    const lists = 'opened_by:\n  My List: [veto]';
    expect(readYaml(lists, listsSchema, 'x.yaml').problems).toEqual([
      expect.objectContaining({
        place: { file: 'x.yaml', line: 2, column: 3 },
        expected: expect.stringContaining('opened_by.My List has a name that should be an id such'),
      }),
    ]);
  });

  it('of a former address says what an address is', () => {
    expect(reportedInYaml('redirect_from: [/articles/x/]')[0]).toContain(
      'the last part of an address',
    );
  });

  it('of a date says what a date is', () => {
    const forms = 'forms: [Zzz]';
    expect(
      reportedInYaml(term(forms).replace('2024-01-01', '2024-02-30'), termSchema)[0],
    ).toContain('should be a day that exists');
    expect(reportedInYaml('published: 2024-13')[0]).toContain('that exists');
    expect(reportedInYaml('published: 2024-02-30')[0]).toContain('that exists');
    expect(reportedInYaml('published: 0000')[0]).toContain('a year, a month or a day that exists');
    expect(reportedInYaml('published: yesterday')[0]).toContain('should be a date such as');
  });
});

describe('what was found', () => {
  it('is what stands in the file', () => {
    expect(reportedInYaml(term('forms: ["..."]'), termSchema)).toEqual([
      expect.stringMatching(/^6:9 forms\.text: "\.\.\." \|/),
    ]);
    expect(reportedInYaml(term('forms: [""]'), termSchema)).toEqual([
      expect.stringMatching(/^6:9 forms\.text: "" \| .* should not be empty/),
    ]);
    expect(reportedInYaml('headline:\u00A0x')[0]).toMatch(
      /the file: "headline:\[U\+00A0]x".*Type a plain space/,
    );
    expect(reportedInYaml('source:\n\u00A0\u00A0name: x')[0]).toContain(
      'field "[U+00A0][U+00A0]name"',
    );
    expect(reportedInYaml('source: { url: https://x.example/ }')).toEqual([
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
  ])('is reported: %s', (yaml, expected) => {
    expect(reportedInYaml(yaml)).toEqual([expect.stringContaining(expected)]);
  });
  it('is reported in a term', () => {
    const words = 'lookalikes: ["!"]\nclosed_by: ["—"]';
    expect(reportedInYaml(term(`forms: [Zzz]\n${words}`), termSchema)).toEqual([
      expect.stringContaining('an item of lookalikes should have at least two letters'),
      expect.stringContaining('an item of closed_by should have at least two letters'),
    ]);
  });
});

describe('a language', () => {
  it.each(['en-12', 'en-ab1', 'zh-a1', 'english', 'e', 'en_GB'])('is none: %s', (tag) => {
    expect(reportedInYaml(`language: ${tag}`)).toEqual([
      expect.stringContaining('should be a language tag such as en, fr or ar'),
    ]);
  });
  it.each(['en', 'en-GB', 'zh-Hans-CN', 'es-419', 'de-1996', 'EN-gb'])('is one: %s', (tag) => {
    expect(reportedInYaml(`language: ${tag}`)).toEqual([]);
  });
});

describe('a list of ids', () => {
  it('names each once', () => {
    expect(reportedInYaml('topics: [law, space, space]')).toEqual([
      expect.stringContaining(
        '1:22 an item of topics: "space" | an item of topics should be in the list only once',
      ),
    ]);
    expect(reportedInYaml('terms: { exclude: [veto, veto] }')).toHaveLength(1);
    const twice = '[{ text: Zzz, opened_by: [veto, veto] }]';
    expect(reportedInYaml(term(`forms: ${twice}`), termSchema)).toHaveLength(1);
    expect(reportedInYaml(term('forms: [Zzz]\nsee_also: [veto, veto]'), termSchema)).toHaveLength(
      1,
    );
  });
});
