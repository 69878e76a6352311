import { expect, it } from 'vitest';
import { oddSite, refuseOddBase } from '../../../src/build/base.ts';

it.each(['/', '/news/', '/2024/', '/~editor/a-b_c.d/'])('is a plain path: %s', (base) => {
  expect(() => refuseOddBase(base)).not.toThrow();
});

it.each(['/a b/', '/"a"/', '/é/', '/a%20b/', '//other.example/', '/../', '/a?b/', '/https://a.b/'])(
  'is no plain path: %s',
  (base) => {
    expect(() => refuseOddBase(base)).toThrow(`--base is "${base}"`);
  },
);

it.each(['https://news.example', 'https://news.example/', 'http://localhost:8080'])(
  'is the address of a site: %s',
  (address) => {
    expect(oddSite(address)).toBeUndefined();
  },
);

it.each([
  '',
  'news.example',
  'ftp://news.example',
  'https://a.b/news/',
  'https://a.b/?c',
  'https://user:word@a.b',
  'mailto:a@b.c',
])('is no address of a site: %s', (address) => {
  expect(oddSite(address)).toContain(`"${address}"`);
});
