import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
const named: Record<string, string> = {
  ...dependencies,
  ...devDependencies,
  ...optionalDependencies,
};
interface Locked {
  integrity?: string;
  license?: string;
  resolved?: string;
  /** Comes inside the file of another package, whose digest covers it. */
  inBundle?: boolean;
}
const locked: [string, Locked][] = Object.entries(
  JSON.parse(read('package-lock.json')).packages as Record<string, Locked>,
).filter(([path]) => path !== '');

/** Licences under which a package may be used here. Those with a duty to share cover tools that we do not change. */
const licences = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC'],
  ...['LGPL-3.0-or-later', 'MIT', 'MPL-2.0', 'OFL-1.1', 'Python-2.0'],
]);

describe('what we depend on', () => {
  it('is pinned to exact versions', () => {
    const loose = Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('is locked with a digest each, and comes from a registry', () => {
    expect(locked.length).toBeGreaterThan(Object.keys(named).length);
    const fetched = locked.filter(([, { inBundle }]) => !inBundle);
    expect(fetched.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(
      locked.filter(([, { resolved = 'https://' }]) => !resolved.startsWith('https://')),
    ).toEqual([]);
  });

  it('is under licences that we know', () => {
    const unknown = locked.filter(([, { license = '' }]) =>
      license.split(/ (?:AND|OR) /).some((part) => !licences.has(part)),
    );
    expect(unknown.map(([path, { license }]) => [path, license])).toEqual([]);
  });

  it('runs nothing while it is installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  it('is listed in CONTRIBUTING, package by package, with nothing left over', () => {
    const [, section = ''] = read('CONTRIBUTING.md').split('## What we depend on');
    const listed = [...section.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, cell = '']) => cell.split(', '))
      .map((name) => name.replace(' (optional)', '').trim())
      .filter((name) => !['package', '---', '@types/…'].includes(name));
    const names = Object.keys(named).filter((name) => !name.startsWith('@types/'));
    expect(listed.sort()).toEqual(names.sort());
  });
});
