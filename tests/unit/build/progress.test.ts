import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/build/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) };
  return { written, progress: new Progress(stream as unknown as NodeJS.WriteStream) };
}

describe('the progress of a build', () => {
  it('is shown on a terminal with the time left, and wiped at the end', () => {
    const { written, progress } = terminal(true);
    progress.step(1, 100, 1000);
    progress.step(2, 100, 1050);
    progress.step(50, 100, 6000);
    progress.step(100, 100, 11_000);
    expect(written.map((line) => line.replace('\r\u001b[K', ''))).toEqual([
      'pages: 1 of 100, 0 s left',
      'pages: 50 of 100, 5 s left',
      '',
    ]);
  });

  it('is quiet elsewhere', () => {
    const { written, progress } = terminal(false);
    progress.step(1, 100);
    expect(written).toEqual([]);
  });
});
