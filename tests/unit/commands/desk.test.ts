import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const desk = (...args: string[]) =>
  spawnSync(process.execPath, ['src/commands/desk.ts', ...args], { encoding: 'utf8' });

describe('npm run desk', () => {
  it('tells of each name that no report has, whatever the others are', () => {
    const { status, stderr } = desk('000_b59c', 'nowhere');
    expect(stderr).toContain("No report's file has nowhere in its name.");
    expect(status).toBe(2);
  });
});
