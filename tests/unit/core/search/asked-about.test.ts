import { expect, test } from 'vitest';
import { askedAbout } from '../../../../src/core/search/asked-about.ts';

test.each([
  ['what is the Outer Space Treaty?', 'Outer Space Treaty'],
  ["What's a veto", 'veto'],
  ['who is john kirby', 'john kirby'],
  ['what does NPT mean ?', 'NPT'],
  ['Who can veto a resolution?', 'veto a resolution'],
  ['how  does the council vote', 'council vote'],
  ['WHO pandemic agreement', 'WHO pandemic agreement'],
  ['the council', 'the council'],
  ['what is', 'what is'],
  ['"what is a veto"', '"what is a veto"'],
  ['somewhat is known', 'somewhat is known'],
  ['', ''],
])('%s asks about %s', (query, about) => {
  expect(askedAbout(query)).toBe(about);
});
