import { describe, expect, it } from 'vitest';
import { listsSchema, sidecarSchema, termSchema, topicsSchema } from '../../../src/core/schemas.ts';
import { readYaml } from '../../../src/loaders/yaml.ts';

const told = (yaml: string, schema: typeof sidecarSchema | typeof termSchema = sidecarSchema) =>
  readYaml(yaml, schema, 'x.yaml').problems.map(
    ({ place, found, expected, remedy }) =>
      `${place.line}:${place.column} ${found} | ${expected} | ${remedy}`,
  );

const term = (more: string) => `name: Zzz
kind: treaty
short: Zzz is.
sources: [{ title: a, url: https://a.example/ }]
reviewed: 2024-01-01
${more}`;

describe('a mistake in a field', () => {
  it('gets a name that may stand at its place, and none that stands elsewhere', () => {
    expect(told('sorce: { name: x }')[0]).toContain('Did you mean "source"?');
    expect(told('date: 2024-04-05')[0]).toContain('Did you mean "published"?');
    expect(told('source: { name: x, title: y }')[0]).toContain('Did you mean "headline"?');
    expect(told('source: { name: x, tags: y }')[0]).not.toContain('Did you mean');
    expect(told('source: { nam: x, name: y }')[0]).toContain('Did you mean "name"?');
    expect(told('source: { name: x, topic: y }')[0]).toContain(
      '| one of name, url, headline, canonical | Remove it, or correct its name.',
    );
    expect(told(term('forms: [Zzz]\nid: zzz'), termSchema)[0]).not.toContain('Did you mean');
    expect(told('source:\n\u00A0\u00A0name: x')[0]).toMatch(/^2:1 .* \| Type a plain space/);
    expect(told('Lang: fr')[0]).toContain('Did you mean "language"?');
    expect(told(term('forms: [{ text: Zzz, opened_bye: [veto] }]'), termSchema)[0]).toContain(
      'Did you mean "opened_by"?',
    );
  });

  it('that should be indented is told so, and not to be another', () => {
    expect(told('headline: x\nsource:\nname: y\nurl: https://a.example/')).toEqual([
      expect.stringMatching(/^3:1 .*"name".* \| Indent it with spaces: it belongs to "source"\.$/),
      expect.stringMatching(/^4:1 .*"url".* \| Indent it with spaces: it belongs to "source"\.$/),
    ]);
    expect(told('source: { name: x }\nname: y')[0]).not.toContain('Indent');
    expect(told('source:\nnames: y')[0]).not.toContain('Indent');
  });

  it.each([
    [
      'forms: [{ text: Zzz, risk: save }]',
      '6:28 forms.risk: "save" | forms.risk should be safe, context or never',
    ],
    ['forms: [{ text: Zzz, case: upper }]', 'forms.case should be exact or any'],
    ['forms: [{ risk: safe }]', 'forms.text'],
    ['forms: ["..."]', 'should have at least two letters or figures'],
    ['forms: [a]', 'should have at least two letters or figures'],
    ['forms: [[a]]', 'an item of forms should be a group of fields'],
    ['forms: Zzz', 'forms should be a list'],
  ])('of a form is told for the form: %s', (forms, expected) => {
    const [first = ''] = told(term(forms), termSchema);
    expect(first).toContain(expected);
    expect(first).not.toContain('Invalid input');
  });

  it('that is missing says what it should be', () => {
    const parties = 'forms: [Zzz]\nparties: [{ count: 1 }]';
    expect(told(term(parties), termSchema).map((line) => line.split(' | ')[1])).toEqual([
      'parties.as_of should be a date such as 2024, 2024-04 or 2024-04-05',
      'parties.basis should be text',
    ]);
    expect(told('note: { text: x, sources: [{ title: y }] }')[0]).toContain(
      'note.sources.url should be a whole address',
    );
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
    expect(told('redirect_from: [/articles/x/]')[0]).toContain('the last part of an address');
  });

  it('of a date says what a date is', () => {
    const forms = 'forms: [Zzz]';
    expect(told(term(forms).replace('2024-01-01', '2024-02-30'), termSchema)[0]).toContain(
      'should be a day that the calendar has',
    );
    expect(told('published: 2024-13')[0]).toContain('that the calendar has');
    expect(told('published: 2024-02-30')[0]).toContain('that the calendar has');
    expect(told('published: 0000')[0]).toContain('a year, a month or a day that the calendar has');
    expect(told('published: yesterday')[0]).toContain('should be a date such as');
  });
});

describe('what was found', () => {
  it('is what stands in the file', () => {
    expect(told(term('forms: ["..."]'), termSchema)).toEqual([
      expect.stringMatching(/^6:9 forms\.text: "\.\.\." \|/),
    ]);
    expect(told(term('forms: [""]'), termSchema)).toEqual([
      expect.stringMatching(/^6:9 forms\.text: "" \| .* should not be empty/),
    ]);
    expect(told('headline:\u00A0x')[0]).toMatch(
      /the file: "headline:\[U\+00A0]x".*Type a plain space/,
    );
    expect(told('source:\n\u00A0\u00A0name: x')[0]).toContain('field "[U+00A0][U+00A0]name"');
    expect(told('source: { url: https://x.example/ }')).toEqual([
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
    expect(told(yaml)).toEqual([expect.stringContaining(expected)]);
  });
  it('is told of a term', () => {
    const words = 'lookalikes: ["!"]\nclosed_by: ["—"]';
    expect(told(term(`forms: [Zzz]\n${words}`), termSchema)).toEqual([
      expect.stringContaining('an item of lookalikes should have at least two letters'),
      expect.stringContaining('an item of closed_by should have at least two letters'),
    ]);
  });
});

describe('a language', () => {
  it.each(['en-12', 'en-ab1', 'zh-a1', 'english', 'e', 'en_GB'])('is none: %s', (tag) => {
    expect(told(`language: ${tag}`)).toEqual([
      expect.stringContaining('should be a language tag such as en, fr or ar'),
    ]);
  });
  it.each(['en', 'en-GB', 'zh-Hans-CN', 'es-419', 'de-1996', 'EN-gb'])('is one: %s', (tag) => {
    expect(told(`language: ${tag}`)).toEqual([]);
  });
});

describe('a list of ids', () => {
  it('names each once', () => {
    expect(told('topics: [law, space, space]')).toEqual([
      expect.stringContaining(
        '1:22 an item of topics: "space" | an item of topics should not stand in the list',
      ),
    ]);
    expect(told('terms: { exclude: [veto, veto] }')).toHaveLength(1);
    const twice = '[{ text: Zzz, opened_by: [veto, veto] }]';
    expect(told(term(`forms: ${twice}`), termSchema)).toHaveLength(1);
    expect(told(term('forms: [Zzz]\nsee_also: [veto, veto]'), termSchema)).toHaveLength(1);
  });
});

describe('YAML that cannot be read', () => {
  it.each([
    ['headline: Kirby: no reason', ['1:11 a second colon']],
    ['headline: a\nheadline: b', ['2:1 a field that is given twice']],
    ['source:\n\tname: x', ['2:1 a tab']],
    ['headline: "x', ['1:11 a quote that was opened']],
    ['headline: "Kirby: no\nstandfirst: x\n', ['1:11 a quote that was opened']],
    ["headline: x\nstandfirst: 'It''s\nlanguage: en\n", ['2:13 a quote that was opened']],
    ['headline: a\n---\nheadline: b', ['2:1 a line of three hyphens']],
    ['topics: [a', ['1:9 a bracket that was opened']],
    ['topics: [a, [b], c\nheadline: x\n', ['1:9 a bracket that was opened']],
    ['headline: x\njust words\n', ['2:1 a line without the name of a field']],
    ['headline:x\nstandfirst: y\n', ['1:1 a line without the name of a field']],
    ['headline: !important words', ['1:11 a word that begins with "!"']],
    ['headline: & more', ['1:11 a character that text cannot begin with']],
    ['headline: @x', ['1:11 a character that text cannot begin with']],
    ['- a\nheadline: c', ['2:1 ']],
    ['headline: "Space" veto', ['1:19 words after a closing quote or bracket']],
    ['headline: [Breaking] News', ['1:22 words after a closing quote or bracket']],
    ['headline: | x', ['1:13 words on the line of a "|" or ">"']],
    ['headline: - x', ['1:11 a hyphen right after the name of a field']],
    ['headline: "C:\\Users"', ['1:14 a backslash before a character that cannot follow it']],
    ['updates:\n  - date: 2024\n   text: x', ['3:1 a line that is not indented like']],
    ['topics:\n  - law\n  -space', ['3:1 a line that is not indented like']],
    ['topics:\n  - law\n - space', ['3:1 a second colon, or a line that is not indented']],
    ['headline: a: b\nstandfirst: c: d', ['1:11 a second colon', '2:13 a second colon']],
  ])('is told in plain words, once a line: %j', (yaml, expected) => {
    const problems = told(yaml);
    expect(problems).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(problems[index]).toContain(words);
    expect(problems.join()).not.toMatch(
      /compact mappings|parseAllDocuments|must be unique|Unexpected|token|stack/,
    );
  });

  it('may be text that begins with a sign of its own', () => {
    for (const yaml of ['headline: &c. more', 'headline: *stars*'])
      expect(told(yaml)).toEqual([
        expect.stringContaining('begins with such a character into quotes'),
      ]);
  });

  it('is told of lists within lists, beyond sense', () => {
    const [first, ...others] = told('- '.repeat(20_000));
    expect(first).toContain('lists or groups of fields that are nested too deeply');
    expect(others).toEqual([]);
  });

  it('drops no words as a comment that seems to be none', () => {
    expect(told('headline: Resolution #12 of it')).toEqual([
      expect.stringMatching(/^1:11 "#12 of it" after it, .* comment \| .* Put text .* into quotes/),
    ]);
    expect(told('headline: #1 news\npublished: 2024')).toEqual([
      expect.stringMatching(/^1:11 "#1 news" after it/),
    ]);
    expect(told('headline: Words # a comment\nlanguage: "en" #tag\n#topics: []')).toEqual([]);
    expect(told('headline: Words\n#published: 2024\n  #topics: []')).toEqual([]);
  });

  it('holds no half of a character', () => {
    expect(told('headline: "A \\uD800 sign"')[0]).toMatch(
      /^1:11 U\+D800, as itself or as an escape/,
    );
    expect(told('headline: "A \\uD83D\\uDE00 sign"')).toEqual([]);
  });
});

describe('the lines of a file', () => {
  it('may end as on any system', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(told(['headline: x', 'source:', '  name: y', 'published: z'].join(end))).toEqual([
        expect.stringMatching(/^4:12 published/),
      ]);
  });
});

describe('what YAML can say beyond fields', () => {
  it.each([
    ['headline: &a x\nstandfirst: *a', '2:13 the alias *a'],
    ['headline: &c. more words', '1:15 the anchor &c.'],
    ['source: &a { name: &b x }', '1:23 the anchor &b'],
    ['headline: &a x\n*a : y', '2:1 the alias *a'],
    ['topics: [*a]', '1:10 the alias *a'],
    ['<<: { headline: x }', '1:1 the key "<<"'],
    ['source: { "__proto__": x }', '1:11 the key "__proto__"'],
    ['? [*a]\n: x', '1:4 the alias *a'],
    ['? [a]\n: x', '1:1 the unknown field "[a]"'],
    ['- headline', '1:1 the file: a list'],
    ['headline', '1:1 the file: "headline"'],
    ['null: x', '1:1 the unknown field "null"'],
  ])('is refused where it stands: %s', (yaml, expected) => {
    expect(told(yaml).map((line) => line.split(' | ')[0])).toContain(expected);
  });

  it.each([
    ['headline: "a\\e[31mred"', '1:11 U+001B, as itself or as an escape'],
    ['standfirst: "x\\0y"', '1:13 U+0000, as itself or as an escape'],
    ['source: { name: "a\\rb" }', '1:17 U+000D, as itself or as an escape'],
    ['"head\\aline": x', '1:1 U+0007, as itself or as an escape'],
    ['terms: { force: { "a\\x85": veto } }', '1:19 U+0085, as itself or as an escape'],
  ])('is no way for a control character to come in: %s', (yaml, expected) => {
    const [problem] = readYaml(yaml, sidecarSchema, 'x.yaml').problems;
    expect(problem?.code).toBe('seed-control');
    expect(told(yaml).map((line) => line.split(' | ')[0])).toEqual([expected]);
  });

  it('may be a tab or a line break', () => {
    const yaml = 'headline: "a\\tb"\nstandfirst: "c\\nd"';
    expect(readYaml(yaml, sidecarSchema, 'x.yaml').problems).toEqual([]);
  });

  it('changes nothing in what is text', () => {
    const yaml = 'headline: no\nstandfirst: "a\\u202Eb"\npublished: 2024-04\ntopics: []';
    expect(readYaml(yaml, sidecarSchema, 'x.yaml').value).toEqual({
      headline: 'no',
      standfirst: 'a[U+202E]b',
      published: '2024-04',
      topics: [],
    });
  });

  it.each([
    ['', {}],
    ['# later', {}],
    ['headline:\nstandfirst: ""', {}],
    ['headline: null\nstandfirst: ~\nlanguage: NULL\nnote:\n  Null', {}],
    [
      'headline: "null"\nstandfirst: null\n  and void',
      { headline: 'null', standfirst: 'null and void' },
    ],
    ['terms: { force: { a: } }', { terms: { force: {} } }],
  ])('may be left blank: %j', (yaml, expected) => {
    expect(readYaml(yaml, sidecarSchema, 'x.yaml')).toEqual({ value: expected, problems: [] });
  });
});
