import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { publishSeeds } from '../../../src/build/seeds.ts';

const root = mkdtempSync(join(tmpdir(), 'seeds-'));
afterAll(() => rmSync(root, { recursive: true }));

const text = 'A headline\n\nThe report’s own words.\n';
const manifest = {
  counts: { reports: 1, terms: 0, topics: 0, mentions: 0, linked: 0 },
  reports: [
    {
      ...{ slug: 'x', file: 'x.txt', bytes: Buffer.byteLength(text) },
      sha256: createHash('sha256').update(text).digest('hex'),
    },
  ],
};

function publishWith(seed: string, words: string) {
  mkdirSync(join(root, 'articles/x'), { recursive: true });
  writeFileSync(join(root, 'x.txt'), seed);
  writeFileSync(
    join(root, 'articles/x/index.html'),
    `<main><div class="words" itemprop="articleBody"><p>${words}</p></div></main>`,
  );
  publishSeeds(root, root, manifest);
}

describe('seeds beside their pages', () => {
  it('are the files byte for byte', () => {
    publishWith(text, 'The <a href="/">report’s</a> own\nwords.');
    expect(readFileSync(join(root, 'articles/x/seed.txt'), 'utf8')).toBe(text);
  });

  it('are refused where the page has other words', () => {
    expect(() => publishWith(text, 'The report’s best words.')).toThrow(
      /x\.txt: "The report’s own words\." became "The report’s best words\."/,
    );
  });

  it('are refused where the page has no words', () => {
    expect(() => publishWith(text, '')).toThrow(/became ""/);
  });

  it('are refused where the file was changed since it was read', () => {
    expect(() => publishWith(`${text} `, 'The report’s own words.')).toThrow(/Build again/);
  });
});
