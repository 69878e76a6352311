import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as schemas from '../../../../src/core/schema/schemas.ts';

const [, documented = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## The fields');

it.each([
  ['a report', schemas.sidecarSchema],
  ['a term', schemas.termSchema],
  ['a form', schemas.termSchema.shape.forms.element.out],
  ['the shared lists', schemas.listsSchema],
  ['a topic', schemas.topicsSchema.element],
  ['an event', schemas.eventsSchema.element],
])('every field of %s is listed in CONTRIBUTING', (_, { shape }) => {
  for (const field of Object.keys(shape))
    expect(documented).toMatch(new RegExp(`\`${field}[\`.:]`));
});
