import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const nginx = readFileSync('src/deploy/nginx.conf', 'utf8');
const forHosts = readFileSync('public/_headers', 'utf8');

describe('the headers', () => {
  it('are the same in _headers and nginx.conf', () => {
    const everywhere = /^\/\*\n((?: {2}.*\n)+)/m.exec(forHosts)?.[1] ?? '';
    const lines = [...everywhere.matchAll(/^ {2}([\w-]+): (.+)$/gm)];
    expect(lines.length).toBeGreaterThan(5);
    for (const [, name, value] of lines) {
      expect(nginx).toContain(name);
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
