import { expect, it } from 'vitest';
import { summaryOf } from '../../../src/build/manifest.ts';

it('what was built is told with its numbers as in “1,200 reports”', () => {
  const counts = { reports: 1200, terms: 80, topics: 1, mentions: 4800, linked: 3600 };
  const manifest = { counts, reports: [] };
  expect(summaryOf(manifest, { written: 1000, kept: 4000 }, 'dist/')).toBe(
    '1,200 reports, 80 terms, 1 topic; 4,800 mentions, 3,600 of them linked.\n' +
      '5,000 files in dist/, 4,000 of them unchanged. The words of each plain-text report match its file.',
  );
  expect(summaryOf(manifest, { written: 1000, kept: 0 }, 'dist/')).toContain(
    '\n1,000 files in dist/. The words',
  );
});
