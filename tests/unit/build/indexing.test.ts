import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexBeside } from '../../../src/build/indexing.ts';
import { searchRecords } from '../../../src/core/search/records.ts';
import { article, libraryOf, urls } from '../../support/library.ts';
import { newFolder } from '../../support/new-folder.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

const records = searchRecords(libraryOf(article('a', 'The veto.'), article('b', 'x')), urls, 'en');

/** The process of the engine that a process of ours started. */
function engineOf(): number | undefined {
  const running = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/) as [string, string, string]);
  const ours = new Set(
    running.filter(([, ppid]) => Number(ppid) === process.pid).map(([pid]) => pid),
  );
  const engine = running.find(([, ppid, name]) => ours.has(ppid) && /pagefind/.test(name));
  return engine && Number(engine[0]);
}

describe('an index made in a process of its own', () => {
  it('is made of nothing, too, where the system says that no memory is free', async () => {
    const free = vi.spyOn(process, 'availableMemory').mockReturnValue(0);
    await indexBeside(folder, [[]], undefined, folder);
    free.mockRestore();
    expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(true);
  });

  it('reports what went wrong there', async () => {
    writeFileSync(join(folder, 'no-folder'), '');
    const index = indexBeside(join(folder, 'no-folder'), records, undefined, folder);
    await expect(index).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  it('reports nothing when the build that asked for it has ended', () => {
    const script = `
      import { fork } from 'node:child_process';
      const indexer = fork('src/build/indexer.ts', { execArgv: [] });
      const request = { folder: 'nowhere', recordsFile: 'nowhere/records', isNewest: true };
      indexer.send([request], () => process.exit());`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  it('reports that its engine was killed, and does not wait for it', async () => {
    const many = [Array.from({ length: 300 }, () => records.flat()).flat()];
    const index = indexBeside(folder, many, undefined, folder);
    const failure = expect(index).rejects.toThrow(/Pagefind's process ended .*SIGKILL.*memory/);
    process.kill(await vi.waitUntil(engineOf, { timeout: 10_000, interval: 5 }), 'SIGKILL');
    await failure;
  });
});
