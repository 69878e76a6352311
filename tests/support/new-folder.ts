import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'treaty-wire-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A folder for a test to write into. All of them are deleted after the last test of a file. */
export const newFolder = (): string => mkdtempSync(join(home, 'folder-'));
