import type { Report } from '../library.ts';
import { wordsAt } from '../matcher/mention.ts';
import type { SiteContext } from './structured-data.ts';

/** Where in a report which terms are mentioned, for other people's programs: the file `mentions.json` beside its page. */
export function mentionsJson(report: Report, { urls, absolute }: SiteContext): string {
  const { article, mentions } = report;
  // In Markdown, words that are read one after the other may have markup between them.
  const inFile = article.format === 'text';
  const data = {
    report: absolute(urls.article(report.slug)),
    headline: report.headline.text,
    seed: { url: absolute(urls.seed(article)), sha256: article.sha256, bytes: article.bytes },
    ...(inFile && {
      offsets:
        'UTF-16 code units in the decoded file without a byte order mark; start included, end excluded',
    }),
    mentions: mentions.map((mention) => ({
      term: mention.term,
      form: mention.form,
      text: wordsAt(report.blocks, mention),
      ...(inFile && { start: mention.start, end: mention.end }),
      linked: mention.linked,
      ...(mention.why && { why: mention.why }),
    })),
  };
  return JSON.stringify(data);
}
