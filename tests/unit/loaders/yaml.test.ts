import { describe, expect, it } from 'vitest';
import { sidecarSchema } from '../../../src/core/schema/schemas.ts';
import { readYaml } from '../../../src/loaders/yaml.ts';
import { reportedInYaml } from '../../support/reported-in-yaml.ts';

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
    ['headline: | x', ['1:13 words on the same line as "|" or ">"']],
    ['headline: - x', ['1:11 a hyphen right after the name of a field']],
    ['headline: "C:\\Users"', ['1:14 a backslash before a character that cannot follow it']],
    ['updates:\n  - date: 2024\n   text: x', ['3:1 a line that is not indented like']],
    ['topics:\n  - law\n  -space', ['3:1 a line that is not indented like']],
    ['topics:\n  - law\n - space', ['3:1 a second colon, or a line that is not indented']],
    ['headline: a: b\nstandfirst: c: d', ['1:11 a second colon', '2:13 a second colon']],
    [`topics:\n-law\n${'- veto\n'.repeat(9)}`, ['2:1 a line without the name of a field']],
    [`- x: a\ny: b\n${'- x: a\n  y: b\n'.repeat(9)}`, ['2:1 ']],
    [`updates:\n  - date: 2024\n\ttext: x\n${'  - date: 2024\n'.repeat(9)}`, ['3:1 a tab']],
  ])('is reported in plain words, once a line: %j', (yaml, expected) => {
    const problems = reportedInYaml(yaml);
    expect(problems).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(problems[index]).toContain(words);
    expect(problems.join()).not.toMatch(
      /compact mappings|parseAllDocuments|must be unique|Unexpected|token|stack/,
    );
  });

  it("may be text that begins with a character of YAML's own", () => {
    for (const yaml of ['headline: &c. more', 'headline: *stars*'])
      expect(reportedInYaml(yaml)).toEqual([
        expect.stringContaining('begins with such a character into quotes'),
      ]);
  });

  it('may be lists within lists, beyond sense', () => {
    const [first, ...others] = reportedInYaml('- '.repeat(20_000));
    expect(first).toContain('lists or groups of fields that are nested too deeply');
    expect(others).toEqual([]);
  });

  it('drops no words as a comment that seems to be none', () => {
    expect(reportedInYaml('headline: Resolution #12 of it')).toEqual([
      expect.stringMatching(/^1:11 "#12 of it" after it, .* comment \| .* Put text .* into quotes/),
    ]);
    expect(reportedInYaml('headline: #1 news\npublished: 2024')).toEqual([
      expect.stringMatching(/^1:11 "#1 news" after it/),
    ]);
    expect(reportedInYaml('headline: Words # a comment\nlanguage: "en" #tag\n#topics: []')).toEqual(
      [],
    );
    expect(reportedInYaml('headline: Words\n#published: 2024\n  #topics: []')).toEqual([]);
  });

  it('holds no lone surrogate', () => {
    expect(reportedInYaml('headline: "A \\uD800 sign"')[0]).toMatch(
      /^1:11 U\+D800, as itself or as an escape/,
    );
    expect(reportedInYaml('headline: "A \\uD83D\\uDE00 sign"')).toEqual([]);
  });
});

describe('the lines of a file', () => {
  it('may end as on any system', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(
        reportedInYaml(['headline: x', 'source:', '  name: y', 'published: z'].join(end)),
      ).toEqual([expect.stringMatching(/^4:12 published/)]);
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
    expect(reportedInYaml(yaml).map((line) => line.split(' | ')[0])).toContain(expected);
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
    expect(reportedInYaml(yaml).map((line) => line.split(' | ')[0])).toEqual([expected]);
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
