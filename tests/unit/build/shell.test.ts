import { expect, it } from 'vitest';
import { Shell } from '../../../src/build/shell.ts';

const page = (name: string) => ({
  href: `/${name}/`,
  head: `<title>${name}</title>`,
  main: [`<h1>Été ${name}`, '</h1>'],
});
const rendered = ({ head, main }: ReturnType<typeof page>) =>
  Buffer.from(`<html><head>é${head}</head><body><main>${main.join('')}</main></body></html>`);

it('prints each page of a run as Astro would have rendered it', () => {
  const shell = new Shell(rendered(page('first')), page('first'));
  for (const name of ['first', 'second']) {
    expect(shell.around(page(name)).join('')).toBe(String(rendered(page(name))));
  }
});

it('refuses a route that renders something else than what is printed', () => {
  expect(() => new Shell(rendered(page('first')), page('other'))).toThrow(
    '/other/: what Astro rendered has another head or main part',
  );
});
