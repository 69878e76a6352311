import type { Report } from './library.ts';
import type { Mention } from './mention.ts';

/** A report's mentions for other people's programs. Addresses are absolute. */
export function mentionsData(report: Report, addresses: { page: string; seed: string }) {
  const { article, mentions } = report;
  // In Markdown, words that are read one after the other may have markup between them.
  const inFile = article.format === 'text';
  return {
    report: addresses.page,
    headline: report.headline.text,
    seed: { url: addresses.seed, sha256: article.sha256, bytes: article.bytes },
    ...(inFile && {
      offsets:
        'UTF-16 code units in the decoded file without a byte order mark; start included, end excluded',
    }),
    mentions: mentions.map((mention) => ({
      term: mention.term,
      form: mention.form,
      text: wordsOf(mention, report),
      ...(inFile && { start: mention.start, end: mention.end }),
      linked: mention.linked,
      ...(mention.why && { why: mention.why }),
    })),
  };
}

function wordsOf({ block, start, end }: Mention, { blocks }: Report): string | undefined {
  const from = blocks[block];
  return from?.text.slice(start - from.start, end - from.start);
}
