import { describe, expect, it } from 'vitest';
import { refuseOddOptions } from '../../../src/build/options.ts';

/** `written`: the folder to which Astro would write. */
const asked = (args: string, written = '/site/dist') =>
  refuseOddOptions(['build', ...args.split(' ').filter(Boolean)], '/site', written);

describe('the options of a build', () => {
  it.each([
    ['', '/site/dist'],
    ['--outDir out', '/site/out'],
    ['--outDir=out/', '/site/out/'],
    ['--out-dir /elsewhere', '/elsewhere'],
    ['--base /news/ --site https://news.example --mode x --root . --config c.mjs', '/site/dist'],
    ['--verbose --force --devOutput', '/site/dist'],
    ['--silent --json', '/site/dist'],
  ])('may be those that Astro has: %s', (args, written) => {
    expect(() => asked(args, written)).not.toThrow();
  });

  it.each([
    ['--outdir out', "Unknown option '--outdir'"],
    ['--outDir', 'argument missing'],
    ['out', 'A build takes no "out"'],
    ['--outDir 2024', '--outDir is "2024", and Astro'],
    ['--outDir a --outDir b', '--outDir is "b", and Astro'],
  ])('are none that Astro would pass over: %s', (args, expected) => {
    expect(() => asked(args)).toThrow(expected);
    expect(() => asked(args)).toThrow('npm run build -- --outDir FOLDER');
  });
});
