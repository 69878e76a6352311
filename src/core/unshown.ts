import { groupBy } from './groups.ts';
import { beyondSense } from './markdown-depth.ts';

/** What may hold signs of the kinds below and is none of them: code, comments, what is escaped, an address. */
const passedOver = [
  String.raw`^ {0,3}(?<fence>\x60{3,}|~{3,})[^\n]*\n(?:[\s\S]*?^ {0,3}\k<fence>[\x60~]*[ \t\r]*$|[\s\S]*)`,
  String.raw`(?<!\x60)(?<ticks>\x60+)(?!\x60)(?:(?!\n\s*\n)[\s\S])*?(?<!\x60)\k<ticks>(?!\x60)`,
  String.raw`<!--(?:[\s\S]*?-->|[\s\S]*)`,
  String.raw`\\[\s\S]`,
  String.raw`\]\(<[^>\n]*>`,
  String.raw`https?://\S+`,
];
const kinds = [
  String.raw`(?<image>!\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^)\n]*\)|\[[^\]\n]*\]))`,
  String.raw`(?<tag></?[a-z][a-z\d-]*(?:\s[^<>]*)?/?>)`,
  String.raw`^[ \t>]*(?<box>(?:[*+-]|\d{1,9}[.)])[ \t]+\[[ x]\](?=\s))`,
];
const pieces = new RegExp([...passedOver, ...kinds].join('|'), 'gim');
/** Most Markdown holds none of it. */
const maybe = /!\[|<[a-z/]|\[[ x]\]/i;

/**
 * What a page leaves out of Markdown: images, tags of HTML, boxes of tasks. Of each kind the first, and how many more
 * there are.
 */
export function notShown(markdown: string): { words: string; more: number }[] {
  if (!maybe.test(markdown) || beyondSense(markdown)) return [];
  const found = groupBy([...markdown.matchAll(pieces)], ({ groups = {} }) =>
    ['image', 'tag', 'box'].filter((kind) => groups[kind]),
  );
  return [...found].map(([kind, [first, ...others]]) => ({
    words: first?.groups?.[kind] ?? '',
    more: others.length,
  }));
}
