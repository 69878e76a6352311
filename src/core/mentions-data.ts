import type { Report } from './library.ts';

/** A report's mentions for other people's programs. Addresses are absolute. */
export function mentionsData(report: Report, addresses: { page: string; seed: string }) {
  const { article, mentions } = report;
  return {
    report: addresses.page,
    headline: report.headline.text,
    seed: { url: addresses.seed, sha256: article.sha256, bytes: article.bytes },
    offsets:
      article.format === 'markdown'
        ? 'UTF-16 code units in the body after the frontmatter; start included, end excluded'
        : 'UTF-16 code units in the decoded file without a byte order mark; start included, end excluded',
    mentions: mentions.map(({ term, form, start, end, linked, why }) => ({
      term,
      form,
      text: article.text.slice(start, end),
      start,
      end,
      linked,
      ...(why && { why }),
    })),
  };
}
