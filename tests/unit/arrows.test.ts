import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

/** Which other modules a module may import from: the first and the last column of the table of modules. */
const allowed = new Map(
  [...contributing.matchAll(/^\| `src\/([^`]+)` \|.*\| ([^|]+) \|$/gm)].map(
    ([, name = '', imports = '']) => [withoutEnding(name), imports.split(', ')],
  ),
);
const withoutPackages = /^(?:core|prose|scripts)$/;

const files = globSync('src/**/*.{ts,astro,js,css}');
const moduleOf = (file: string) => withoutEnding(relative('src', file).split('/')[0] ?? '');
const imports = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(
    (found) => found[1] as string,
  );

function withoutEnding(name: string) {
  return name.replace(/\.ts$/, '');
}

/** Every import against the arrows, as "file imports what". */
function wrongArrows(read: (file: string) => string[]) {
  return files.flatMap((file) =>
    read(file)
      .filter((target) => {
        const from = moduleOf(file);
        if (!target.startsWith('.'))
          return withoutPackages.test(from) && /^(?:astro|node:)/.test(target);
        const to = moduleOf(join(dirname(file), target));
        return to !== from && !allowed.get(from)?.includes(to);
      })
      .map((target) => `${file} imports ${target}`),
  );
}

describe('the modules', () => {
  it('are all in the table of CONTRIBUTING.md', () => {
    expect([...allowed.keys()].sort()).toEqual(readdirSync('src').map(withoutEnding).sort());
  });

  it('have the folders of the core in a table of their own', () => {
    const [, table = ''] = /^\| folder of `src\/core` .*\n((?:\|.*\n)+)/m.exec(contributing) ?? [];
    const listed = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(globSync('*/', { cwd: 'src/core' }).sort());
  });

  it('import one way only', () => {
    expect(wrongArrows(imports)).toEqual([]);
  });

  it('notice a wrong arrow', () => {
    const wrong = wrongArrows((file) =>
      file === 'src/core/library.ts' ? ['../loaders/seeds.ts', 'node:fs'] : [],
    );
    expect(wrong).toEqual([
      'src/core/library.ts imports ../loaders/seeds.ts',
      'src/core/library.ts imports node:fs',
    ]);
  });
});
