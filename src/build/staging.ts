import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * A folder beside the published one, in which an edition is made. Nothing is published until it is whole.
 * Each build has its own, so that two at once do not mix; what a killed build left is cleared away.
 */
export function openStaging(published: string): string {
  const target = published.replace(/\/+$/, '');
  clearLeftovers(target);
  const staging = `${target}.staging-${process.pid}`;
  mkdirSync(staging, { recursive: true });
  return staging;
}

/**
 * Puts a finished staging folder in the place of the published one. The two renames are a moment apart;
 * a build killed between them leaves the old edition as `.previous-PID`, which the next one puts back.
 */
export function publish(staging: string, published: string): void {
  const target = published.replace(/\/+$/, '');
  const previous = `${target}.previous-${process.pid}`;
  if (existsSync(target)) renameSync(target, previous);
  renameSync(staging, target);
  rmSync(previous, { recursive: true, force: true });
}

/** Takes away a staging folder that will not be published. */
export function discard(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}

function clearLeftovers(target: string): void {
  const folder = dirname(target);
  if (!existsSync(folder)) return;
  const pattern = new RegExp(`^${escapePattern(basename(target))}\\.(staging|previous)-(\\d+)$`);
  for (const name of readdirSync(folder)) {
    const [, kind, pid] = pattern.exec(name) ?? [];
    if (!kind || alive(Number(pid))) continue;
    const path = join(folder, name);
    if (kind === 'previous' && !existsSync(target)) renameSync(path, target);
    else rmSync(path, { recursive: true, force: true });
  }
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
