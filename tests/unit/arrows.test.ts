import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms a room may import from. A room not named here may import from every other. */
const allowed: Record<string, string[]> = {
  core: ['core'],
  prose: ['prose', 'core'],
  loaders: ['loaders', 'core', 'site.ts'],
  'library.ts': ['kept-edition.ts', 'core', 'prose', 'loaders', 'site.ts'],
  components: [
    ...['components', 'core', 'prose', 'feeds', 'social', 'scripts'],
    ...['library.ts', 'describing.ts', 'site.ts'],
  ],
  runs: ['runs', 'components', 'core', 'prose', 'library.ts', 'describing.ts', 'site.ts'],
  scripts: ['scripts'],
  desk: ['desk', 'core'],
};
const forbiddenPackages: Record<string, RegExp> = {
  core: /^(astro|node:)/,
  prose: /^(astro|node:)/,
  scripts: /^(astro|node:)/,
};

const files = globSync('src/**/*.{ts,astro}');
const roomOf = (file: string) => relative('src', file).split('/')[0] as string;
const imports = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (found) => found[1] as string,
  );

/** Every import against the arrows, as "file imports what". */
function wrongArrows(read: (file: string) => string[]) {
  return files.flatMap((file) =>
    read(file)
      .filter((target) => {
        const room = roomOf(file);
        if (!target.startsWith('.')) return forbiddenPackages[room]?.test(target) ?? false;
        const to = roomOf(join(dirname(file), target));
        return allowed[room] !== undefined && !allowed[room].includes(to);
      })
      .map((target) => `${file} imports ${target}`),
  );
}

describe('the rooms', () => {
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
