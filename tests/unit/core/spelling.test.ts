import { expect, it, test } from 'vitest';
import { respelled, wordsOfNames } from '../../../src/core/spelling.ts';
import { libraryOf } from '../../support/library.ts';

it('knows the words of names, each once and none that is short', () => {
  expect(wordsOfNames(libraryOf())).toEqual(['star', 'pact', 'veto', 'space', 'empty']);
});

const words = ['nuclear', 'resolution', 'veto', 'council', 'kessler', 'syndrome', 'ltbt'];
test.each([
  ['nucular', ['nucular'], 'nuclear'],
  ['security counsil', ['counsil'], 'security council'],
  ['a resolushun,  vetoed', ['resolushun,'], 'a resolution vetoed'],
  ['Kesler sindrome', ['Kesler', 'sindrome'], 'kessler syndrome'],
  ['vetto zzyzx', ['vetto', 'zzyzx'], 'veto zzyzx'],
  ['zzyzx', ['zzyzx'], undefined],
  ['ltr', ['ltr'], undefined],
  ['vetto', [], undefined],
])('of %s, %o unknown, is meant %s', (query, unknown, meant) => {
  expect(respelled(query, unknown, words)).toBe(meant);
});
