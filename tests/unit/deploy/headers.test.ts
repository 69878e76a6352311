import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const nginx = readFileSync('src/deploy/nginx.conf', 'utf8');
const forHosts = readFileSync('public/_headers', 'utf8');

it('an edition with its own pictures for social media can stand under a path', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  // What follows a script's name is handed on only behind "--".
  expect(scripts['build:social']).toMatch(/ npm run build --$/);
});

describe('the headers', () => {
  it('are the same in _headers and nginx.conf', () => {
    const everywhere = /^\/\*\n((?: {2}.*\n)+)/m.exec(forHosts)?.[1] ?? '';
    const lines = [...everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gm)];
    expect(lines.length).toBeGreaterThan(5);
    // A server that does not speak HTTPS itself must not promise it.
    const ofHosts = lines.filter(([, name]) => name !== 'Strict-Transport-Security');
    expect(ofHosts).toHaveLength(lines.length - 1);
    for (const [, name, value] of ofHosts) {
      expect(nginx).toMatch(new RegExp(`^\\s*add_header ${name} `, 'm'));
      expect(nginx).toContain(value);
    }
  });

  it('let other sites read feeds and data, and keep named files for good', () => {
    const open = [...forHosts.matchAll(/^(\/\S+)\n(?= {2}Access-Control)/gm)].map(
      ([, path]) => path,
    );
    const pattern = /"~(\/\(.+\$)" "\*"/.exec(nginx)?.[1] as string;
    expect(open).toHaveLength(11);
    for (const path of open) expect(path).toMatch(new RegExp(pattern));
    expect(forHosts).toContain('immutable');
    expect(nginx).toContain('immutable');
  });
});
