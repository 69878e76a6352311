import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../../src/core/schema/frontmatter.ts';

describe('frontmatter', () => {
  it.each(['\n', '\r\n', '\r'])('is divided from the body at any end of lines: %j', (end) => {
    const source = ['---', 'description: x', '---', 'Words.'].join(end);
    expect(splitFrontmatter(source)).toEqual({
      yaml: `description: x${end}`,
      body: 'Words.',
      bodyLine: 4,
    });
  });
});
