import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/core/library.ts';
import type { Mention } from '../../../src/core/matcher/mention.ts';
import type { Article } from '../../../src/core/schema/article.ts';
import { parseSeed } from '../../../src/core/seed.ts';
import { paragraphsIn, plainReportHtml, reportHtml } from '../../../src/prose/report-html.ts';
import { article, urls } from '../../support/library.ts';

/** A report with a link on the first place of each wording. */
function reportOf(text: string, wordings: string[], format: Article['format'] = 'text'): Report {
  const mentions = wordings.map((wording): Mention => {
    const start = text.indexOf(wording);
    return {
      term: 'a-term',
      form: wording,
      block: 0,
      start,
      end: start + wording.length,
      linked: true,
    };
  });
  const headline = { text: 'A headline', by: 'editor' };
  return { article: { ...article('x', text), format }, headline, mentions } as Report;
}

describe('a plain-text report', () => {
  const htmlOf = (text: string) =>
    reportHtml(
      {
        ...reportOf(text, []),
        article: { text, format: 'text', parts: parseSeed(text) },
      } as Report,
      urls,
    );

  it('keeps the rows of a table in spaces or with tabs apart', () => {
    const row = (gap: string) => ['Country', 'Vote', '1945'].join(gap);
    expect(htmlOf(`${row('    ')}\r\n${row('   ')}`)).toContain('1945<br>\r\nCountry');
    expect(htmlOf(`How they voted:\n${row('\t')}\n${row('\t')}`)).toContain('voted:<br>\nCountry');
  });

  it('keeps the lines of a list apart, which are short beside others of its report', () => {
    const text = 'The draft resolution of the United States and Japan\nfailed.';
    const list = 'In favour: 13\r\nAgainst: Russia\r\nAbstaining: China';
    expect(htmlOf(`${text}\n\n${list}\n\n${text}`)).toContain(
      '>In favour: 13<br>\r\nAgainst: Russia<br>\r\nAbstaining: China</p>',
    );
    expect(htmlOf(`${text}\n\n${list}`)).toMatch(/Japan\nfailed/);
    expect(htmlOf(`Those who voted:\n\n${list}`)).not.toContain('<br>');
  });

  it('breaks no line that its writer broke for width', () => {
    expect(htmlOf('The Council met.   It\nvoted, and one\nvetoed.')).not.toContain('<br>');
  });

  it('marks hidden characters as the build reports them, whatever piece of it they stand in', () => {
    const hebrew = reportOf('A mark \u200F.\nשלום', []);
    expect(reportHtml(hebrew, urls)).not.toContain('data-sign');
    const english = reportOf('A mark \u200F.\nPeace\uFEFF', []);
    expect(reportHtml(english, urls).match(/data-sign="[^"]*/g)).toEqual([
      'data-sign="U+200F',
      'data-sign="U+FEFF',
    ]);
    expect(reportHtml(reportOf('\uFEFFWords', []), urls)).toContain('U+FEFF');
  });

  it('keeps its date and author, and its own headline where an editor gave another', () => {
    const text = 'Own <headline>\n\nMay 2, 2024\n\nBy Jane Doe\n\nThe text.';
    const words = (by: string, text: string) =>
      reportHtml(
        {
          ...reportOf('', []),
          article: { text, format: 'text', parts: parseSeed(text) },
          headline: { text: 'A headline', by },
        } as Report,
        urls,
      );
    const date = '<p class="head">May 2, 2024</p>\n';
    const rest = '<p class="head">By Jane Doe</p>\n<p id="par1">The text.</p>\n';
    expect(words('report', text)).toBe(date + rest);
    expect(words('editor', text)).toBe(`<p class="head">Own &lt;headline&gt;</p>\n${date}${rest}`);
    const dateFirst = 'May 2, 2024\n\nOwn\n\nBy Jane Doe\n\nThe text.';
    expect(words('editor', dateFirst)).toBe(`${date}<p class="head">Own</p>\n${rest}`);
  });

  it('is escaped, never parsed', () => {
    const report = reportOf('<b>x</b> & *y* [z](javascript:1) &amp;', []);
    expect(reportHtml(report, urls)).toBe(
      '<p id="par1">&lt;b&gt;x&lt;/b&gt; &amp; *y* [z](javascript:1) &amp;amp;</p>\n',
    );
  });

  it('has its credit marked and its terms linked under the base path', () => {
    expect(reportHtml(reportOf('(X) The pact & veto.\nEnd', ['pact', 'veto']), urls)).toBe(
      '<p id="par1"><span class="credit">(X)</span> The <a class="term" data-term="a-term" href="/base/glossary/a-term/">pact</a>' +
        ' &amp; <a class="term" data-term="a-term" href="/base/glossary/a-term/">veto</a>.</p>\n<p id="par2">End</p>\n',
    );
  });

  it('has a term linked inside its credit too', () => {
    expect(reportHtml(reportOf('(X) The pact.', ['X']), urls)).toBe(
      '<p id="par1"><span class="credit">(<a class="term" data-term="a-term" href="/base/glossary/a-term/">X</a>)</span> The pact.</p>\n',
    );
  });

  it('goes to feeds with nothing of ours', () => {
    expect(plainReportHtml(reportOf('(X) The pact.', ['pact']), urls.fromRoot)).toBe(
      '<p>(X) The pact.</p>\n',
    );
  });
});

describe('paragraphs', () => {
  it('can be linked to, in text and in Markdown, and headings and lists are none', () => {
    const ids = (html: string) => {
      const found = [...html.matchAll(/<p id="(.*?)">/g)].map(([, id]) => id);
      expect(paragraphsIn(html)).toBe(found.length);
      return found;
    };
    expect(ids(reportHtml(reportOf('One\nTwo', []), urls))).toEqual(['par1', 'par2']);
    const markdown = '# Par 2\n\nOne\n\n- item\n\n> quoted\n\nTwo <p id="par9">';
    expect(ids(reportHtml(reportOf(markdown, [], 'markdown'), urls))).toEqual(['par1', 'par2']);
  });
});

describe('a Markdown report', () => {
  it('is sanitised and has its terms linked', () => {
    const report = reportOf('The **pact** holds <script>x</script>', [], 'markdown');
    report.mentions = [{ term: 'a-term', form: 'pact', block: 0, start: 4, end: 8, linked: true }];
    expect(reportHtml(report, urls)).toBe(
      '<p id="par1">The <strong><a href="/base/glossary/a-term/" class="term" data-term="a-term">pact</a></strong> holds x</p>',
    );
  });

  it('does not say its headline twice, and keeps a heading that is not its headline', () => {
    const report = reportOf('<!-- a comment -->\n\n# Its own\n\nWords.', [], 'markdown');
    expect(plainReportHtml(report, urls.fromRoot)).toBe(
      '<h2 id="its-own">Its own</h2>\n<p>Words.</p>',
    );
    report.headline.by = 'report';
    expect(plainReportHtml(report, urls.fromRoot)).toBe('<p>Words.</p>');
    expect(reportHtml(report, urls)).toBe('<p id="par1">Words.</p>');
  });

  it('keeps a headline that has a footnote, which would be lost with it', () => {
    const report = reportOf('# Its *own[^1]*\n\nWords.\n\n[^1]: A note.', [], 'markdown');
    report.headline.by = 'report';
    expect(plainReportHtml(report, urls.fromRoot)).toContain('A note.');
  });

  it('leads from a footnote to its place and back', () => {
    const html = plainReportHtml(
      reportOf('Words[^1].\n\n[^1]: A note.', [], 'markdown'),
      urls.fromRoot,
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toHaveLength(2);
    for (const link of links) expect(ids).toContain(link);
  });

  it('keeps no address that a browser would run', () => {
    const report = reportOf('[a](javascript:alert(1)) [b](https://b.example)', [], 'markdown');
    expect(plainReportHtml(report, urls.fromRoot)).toBe(
      '<p><a>a</a> <a href="https://b.example">b</a></p>',
    );
  });
});
