import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { discard, openStaging, publish } from '../../../src/build/staging.ts';

let folder: string;
let dist: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staging-'));
  dist = join(folder, 'dist');
});

/** The number of a process that has ended. */
const endedPid = () => spawnSync('true').pid;

describe('an edition in the making', () => {
  it('takes the place of the last one whole', () => {
    mkdirSync(dist);
    writeFileSync(join(dist, 'old.html'), 'old');
    const staging = openStaging(dist);
    writeFileSync(join(staging, 'new.html'), 'new');
    expect(readdirSync(dist)).toEqual(['old.html']);
    publish(staging, dist);
    expect(readdirSync(dist)).toEqual(['new.html']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('is published where nothing was', () => {
    const staging = openStaging(`${dist}/`);
    writeFileSync(join(staging, 'new.html'), 'new');
    publish(staging, dist);
    expect(readFileSync(join(dist, 'new.html'), 'utf8')).toBe('new');
  });

  it('leaves the last one alone when it is given up', () => {
    mkdirSync(dist);
    discard(openStaging(dist));
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('clears what a killed build left, and nothing of a running one', () => {
    mkdirSync(join(folder, `dist.staging-${endedPid()}`));
    mkdirSync(join(folder, `dist.staging-${process.ppid}`));
    const staging = openStaging(dist);
    expect(readdirSync(folder).sort()).toEqual(
      [`dist.staging-${process.ppid}`, `dist.staging-${process.pid}`].sort(),
    );
    discard(staging);
  });

  it('puts the last edition back when a build was killed between the two moves', () => {
    mkdirSync(join(folder, `dist.previous-${endedPid()}`));
    discard(openStaging(dist));
    expect(existsSync(dist)).toBe(true);
  });
});
