import { hash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Files } from '../../../src/build/files.ts';
import { Seeds } from '../../../src/build/seeds.ts';
import { Stages } from '../../../src/build/stages.ts';
import { parseSeed } from '../../../src/core/seed.ts';
import { article } from '../../support/library.ts';
import { newFolder } from '../../support/new-folder.ts';

const root = newFolder();

const text = 'A headline\n\nThe report’s own words.\n';
const file = join(root, 'x.txt');

/** Publishes a seed as it stands in its file, which had the bytes `checked` when it was checked. */
function publishWith(seed: string, words: string, checked = seed) {
  writeFileSync(file, seed);
  rmSync(join(root, 'articles'), { recursive: true, force: true });
  const seeds = new Seeds(new Files(root), new Stages());
  const decoded = seed.replace(/^\uFEFF/, '');
  seeds.publish({
    ...{ href: '/articles/x/', head: '', mentionsJson: '{}' },
    main: [
      '<div>',
      `<h1>A headline</h1><div class="words" itemprop="articleBody"><p>${words}</p></div>`,
      '<p>Ours.</p></div>',
    ],
    article: {
      ...article('x', decoded),
      ...{ file, parts: parseSeed(decoded) },
      ...{ bytes: Buffer.byteLength(checked), sha256: hash('sha256', checked) },
    },
  });
  seeds.check();
}

describe('seeds beside their pages', () => {
  it('are the files byte for byte', () => {
    publishWith(text, 'The <a href="/">report’s</a> own\nwords.');
    expect(readFileSync(join(root, 'articles/x/seed.txt'), 'utf8')).toBe(text);
    expect(readFileSync(join(root, 'articles/x/mentions.json'), 'utf8')).toBe('{}');
  });

  it('are the files byte for byte with their byte order marks', () => {
    publishWith(`\uFEFF${text}`, 'The report’s own words.');
    expect(readFileSync(join(root, 'articles/x/seed.txt'), 'utf8')).toBe(`\uFEFF${text}`);
  });

  it('are refused where the page has other words', () => {
    expect(() => publishWith(text, 'The report’s best words.')).toThrow(
      /x\.txt: ".*The report’s own words." became ".*The report’s best words."/,
    );
  });

  it('are refused where the page has lost the headline or the date', () => {
    const dated = 'A headline\n\nMay 2, 2024\n\nThe report’s own words.\n';
    publishWith(dated, 'May 2, 2024</p>\n<p>The report’s own words.');
    expect(() => publishWith(dated, 'The report’s own words.')).toThrow(
      /"A headline May 2.* became "A headline The/,
    );
    const other = dated.replace('A headline', 'Another');
    expect(() => publishWith(other, 'May 2, 2024</p>\n<p>The report’s own words.')).toThrow(
      /"Another May.* became "A headline May/,
    );
    publishWith(other, 'Another</p>\n<p>May 2, 2024</p>\n<p>The report’s own words.');
  });

  it('may have their date above their headline', () => {
    const dateFirst = 'May 2, 2024\n\nAnother\n\nBy Jane Doe\n\nThe report’s own words.\n';
    const shown = 'By Jane Doe</p>\n<p>The report’s own words.';
    publishWith(dateFirst.replace('Another', 'A headline'), `May 2, 2024</p>\n<p>${shown}`);
    publishWith(dateFirst, `May 2, 2024</p>\n<p>Another</p>\n<p>${shown}`);
    expect(() => publishWith(dateFirst, shown)).toThrow(/became/);
  });

  it('are refused where the page has no words', () => {
    expect(() => publishWith(text, '')).toThrow(
      /"A headline The report’s own words." became "A headline"/,
    );
  });

  it('are refused where the file was changed since it was checked', () => {
    expect(() => publishWith(`${text} `, 'The report’s own words.', text)).toThrow(/Build again/);
  });
});
