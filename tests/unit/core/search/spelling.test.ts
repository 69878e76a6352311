import { expect, it, test } from 'vitest';
import { respelled, wordsOfNames } from '../../../../src/core/search/spelling.ts';
import { libraryOf, libraryWith, term } from '../../../support/library.ts';

it('knows the words of names, each once and none that is short', () => {
  expect(wordsOfNames(libraryOf())).toEqual(['star', 'pact', 'veto', 'space', 'empty']);
});

it('knows the words of most names first, for of two that are as near the first is offered', () => {
  const names = ['A counter-space weapon', 'Security Council', 'Council president'];
  const library = libraryWith({ terms: names.map((name, at) => term(`term-${at}`, name)) });
  expect(respelled('counsel', ['counsel'], [], wordsOfNames(library))).toBe('council');
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
  expect(respelled(query, unknown, [], words)).toBe(meant);
});

test.each([
  ['cuoncil', 'council'],
  ['a counncil', 'a council'],
  ['Resolutin', 'resolution'],
  ['resalution', 'resolution'],
  ['councik', 'council'],
  ['Resolutiom', 'resolution'],
  ['vetoed', undefined],
  ['vetos', undefined],
  ['resolute', undefined],
  ['council', undefined],
  ['ltb', undefined],
])('of %s, which finds what begins alike, is meant %s', (query, meant) => {
  expect(respelled(query, [], query.split(' '), words)).toBe(meant);
});

it('takes a word with two letters in each other’s place before one that is as near', () => {
  expect(respelled('froce', ['froce'], [], ['from', 'force'])).toBe('force');
});
