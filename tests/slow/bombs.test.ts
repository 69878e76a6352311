import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { beyondSense } from '../../src/core/problems/markdown-depth.ts';
import { bombs, wordBombs } from '../hostile/bombs.ts';

/** All of them take some ten seconds; a parser that one of them catches takes minutes. */
const patience = 150_000;

it('every bomb is rendered or refused, and none hangs or overflows', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['tests/hostile/render-bombs.ts'],
    { encoding: 'utf8', timeout: patience, killSignal: 'SIGKILL' },
  );
  const lines = stdout.trim().split('\n');
  expect(stderr).toBe('');
  expect(status, `it ended in: ${lines.at(-1)}`).toBe(0);
  const ended = lines.filter((line) => /^(?:rendered|refused) /.test(line));
  expect(ended).toHaveLength(Object.keys({ ...bombs, ...wordBombs }).length);
});

it('what people write is not refused', () => {
  const item =
    '- **The Outer Space Treaty** of [1967](https://example.org/a), `Article IV`, says *no*.\n';
  const row = '| **Russia** | [against](https://example.org/b) | *vetoed* |\n';
  const usual = [
    item.repeat(400),
    `| a | b | c |\n| - | - | - |\n${row.repeat(100)}`,
    `${'> '.repeat(5)}Quoted.\n\n${'-'.repeat(200)}\n\n${'* '.repeat(40)}\n`,
    `${'A sentence of a long paragraph with [a link](https://example.org/c). '.repeat(200)}\n`,
    Array.from({ length: 10 }, (_, n) => `${'  '.repeat(n)}- level ${n}`).join('\n'),
  ];
  for (const text of usual) expect(beyondSense(text)).toBeUndefined();
});
