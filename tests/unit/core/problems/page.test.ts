import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { problemPage } from '../../../../src/core/problems/page.ts';

it('the page of problems says what the catalogue says (else: npm run problems)', () => {
  expect(readFileSync('src/core/problems.md', 'utf8')).toBe(problemPage());
});
