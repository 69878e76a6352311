import { expect, it } from 'vitest';
import { refuseOddBase } from '../../../src/build/base.ts';

it.each(['/', '/news/', '/2024/', '/~editor/a-b_c.d/'])('is a plain path: %s', (base) => {
  expect(() => refuseOddBase(base)).not.toThrow();
});

it.each(['/a b/', '/"a"/', '/é/', '/a%20b/', '//other.example/', '/../', '/a?b/', '/https://a.b/'])(
  'is no plain path: %s',
  (base) => {
    expect(() => refuseOddBase(base)).toThrow(`--base is "${base}"`);
  },
);
