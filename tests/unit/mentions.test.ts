import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { compileMatcher } from '../../src/core/matcher.ts';
import { readGlossary } from '../../src/loaders/glossary.ts';
import { found } from '../support/found.ts';

const folder = new URL('../fixtures/mentions/', import.meta.url);
const matcher = compileMatcher(readGlossary('src/content/glossary').terms);

for (const file of readdirSync(folder)) {
  const cases: { text: string; mentions: string[] }[] = parse(
    readFileSync(new URL(file, folder), 'utf8'),
  );
  describe(file, () => {
    test.each(cases)('$text', ({ text, mentions }) => {
      expect(found(matcher, text)).toEqual(mentions);
    });
  });
}
