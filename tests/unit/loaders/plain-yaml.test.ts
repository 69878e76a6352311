import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { splitFrontmatter } from '../../../src/core/schema/frontmatter.ts';
import { sidecarSchema, termSchema } from '../../../src/core/schema/schemas.ts';
import { readPlainYaml } from '../../../src/loaders/plain-yaml.ts';
import { readAnyYaml } from '../../../src/loaders/yaml.ts';

/** Values as an editor may write them, plain ones and others. */
const value = fc.oneof(
  fc.constantFrom(
    ...['', ' ', ' x', ' two words', ' "x"', ' ""', ' "a: b # c"', ' [a]', ' [a, b-c]', ' [a,b]'],
    ...[
      ' [a, b',
      ' null',
      ' [null]',
      ' ~',
      ' 2024-04',
      ' no',
      ' a:b',
      ' https://a.example/?x=1',
      " it's",
      ' x,',
    ],
    ...[
      ' a "b" c',
      ' x [y]',
      ' {a: b}',
      ' - x',
      ' -',
      ' ---',
      ' x...',
      ' a | b',
      ' |',
      ' >-',
      ' & a',
    ],
    ...[
      ' *a',
      ' !x',
      ' x!',
      ' x?',
      ' ? x',
      ' a: b',
      ' a:',
      ' x # y',
      ' x#y',
      ' "x" y',
      ' "x',
      " 'x'",
      " 'it''s: x # y'",
      " 'x",
      ' (x)',
      ' (',
      ' x#y # z',
    ],
    ...[
      ' x\u00A0',
      ' x\u2028',
      ' \u3000x',
      ' x\uFE0F',
      ' x\u{E0101}',
      ' a\u202Eb',
      ' 😀',
      ' x\ty',
      ' x\r',
    ],
  ),
  fc.string({ unit: 'grapheme' }).map((text) => ` ${text}`),
);
const key = fc.constantFrom(
  'a',
  'b',
  'source',
  'null',
  'constructor',
  '__proto__',
  'two words',
  '<<',
);
const line = fc
  .record({
    indent: fc.nat({ max: 5 }),
    dash: fc.constantFrom('', '', '- ', '-'),
    key: fc.option(key, { freq: 2 }),
    value,
  })
  .map(
    ({ indent, dash, key, value }) => `${' '.repeat(indent)}${dash}${key ? `${key}:` : ''}${value}`,
  );
const yaml = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n', '\n\n', ' \n', '\r\n'))
  .map(([lines, end]) => lines.join(end));

describe('YAML of the simplest kind', () => {
  it('is read as by the parser that knows where each word stands', () => {
    fc.assert(
      fc.property(yaml, (text) => {
        const read = readPlainYaml(text, z.unknown());
        if (read) expect(read).toEqual(readAnyYaml(text, z.unknown(), 'x.yaml'));
      }),
      { numRuns: 5000 },
    );
  });

  it('is what sidecars are mostly made of', () => {
    const text = `headline: "Talks: a new round"
published: 2024-04-05
source:
  name: The Agency's own
  url: https://a.example/talks?id=1
topics: [arms-control, space]
updates:
  - date: 2024
    text: They ended.
    sources:
      - title: Notes
        url: https://a.example/
`;
    const read = readPlainYaml(text, sidecarSchema);
    expect(read?.value.updates?.[0]?.sources).toEqual([
      { title: 'Notes', url: 'https://a.example/' },
    ]);
    expect(read).toEqual(readAnyYaml(text, sidecarSchema, 'x.yaml'));
  });

  it('is what terms are mostly made of, their words over several lines', () => {
    const folder = 'src/content/glossary';
    const terms = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
    const read = terms.map((text) => {
      const { yaml = '' } = splitFrontmatter(text);
      const plain = readPlainYaml(yaml, termSchema);
      if (plain) expect(plain).toEqual(readAnyYaml(yaml, termSchema, 'x.md'));
      return plain?.value;
    });
    expect(read.filter(Boolean).length).toBeGreaterThan(0.8 * terms.length);
    expect(read.some((term) => term?.short.includes('\n'))).toBe(false);
  });

  it.each([
    ['an unknown field', 'headlin: x'],
    ['a field that is not as it should be', 'published: yesterday'],
    ['a field twice', 'headline: x\nheadline: y'],
    ['a text in quotes over several lines', 'headline: "x\n  y"'],
    ['a list over several lines', 'topics: [a,\nb]'],
    ['a block', 'note:\n  text: |\n    x'],
    ['an alias', 'headline: &a x\nstandfirst: *a'],
    ['a word for nothing', 'headline: null'],
    ['a character that reorders words', 'headline: a\u202Eb'],
    ['a character that is escaped', 'headline: "a\\u202Eb"'],
    ['a key of a prototype', '__proto__: x'],
    ['a key longer than YAML allows', `terms:\n  force:\n    ${'x'.repeat(1025)}: y`],
  ])('is left to that parser where there is %s', (_, text) => {
    expect(readPlainYaml(text, sidecarSchema)).toBeUndefined();
  });

  it('costs no more than its length', () => {
    const text = `headline: ${'x:y '.repeat(60_000)}\nstandfirst: ${'a'.repeat(200_000)}#`;
    expect(readPlainYaml(text, sidecarSchema)).toBeUndefined();
  });
});
