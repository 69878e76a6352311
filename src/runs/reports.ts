import { cite } from '../components/cite.ts';
import { published } from '../components/dates.ts';
import { editorsNote } from '../components/editors-note.ts';
import { inItsLanguage } from '../components/in-its-language.ts';
import { kicker } from '../components/kicker.ts';
import { newerOlder, newerOlderInTopic } from '../components/newer-older.ts';
import { passingOn } from '../components/passing-on.ts';
import { provenance } from '../components/provenance.ts';
import { related } from '../components/related.ts';
import { termList } from '../components/term-list.ts';
import { describe } from '../core/browsing/describe.ts';
import { directionOf, languageAttributes } from '../core/browsing/direction.ts';
import { readingMinutes } from '../core/browsing/reading-time.ts';
import { relatedReports } from '../core/browsing/related.ts';
import { sequenceOf } from '../core/browsing/sequence.ts';
import { counted } from '../core/counted.ts';
import { type Cited, citeReport } from '../core/data/citation.ts';
import { breadcrumbList, newsArticle } from '../core/data/structured-data.ts';
import { givenByEditor } from '../core/library/given.ts';
import type { Library, Report } from '../core/library.ts';
import { isOwnWriting } from '../core/schema/article.ts';
import { attributes, type Html, html, inPieces, type Pieces, trusted } from '../prose/html.ts';
import { paragraphsIn, reportHtml } from '../prose/report-html.ts';
import { site } from '../site.ts';
import { absolute, siteContext, urls } from '../urls.ts';
import type { PageContent, Run } from './run.ts';

interface Item {
  report: Report;
  newer: Report | undefined;
  older: Report | undefined;
}

/** The reports' own pages. */
export const reports: Run<Item> = {
  route: 'src/pages/articles/[slug].astro',
  items: ({ reports: all }) =>
    all.map((report, index) => ({ report, newer: all[index - 1], older: all[index + 1] })),
  href: ({ report }) => urls.article(report.slug),
  content: (item, library) => {
    const { report } = item;
    const cited = citeReport(report, absolute(urls.article(report.slug)), site.name);
    return { head: headOf(report, cited), main: mainPart(item, library, cited) };
  },
};

function headOf(report: Report, cited: Cited): PageContent['head'] {
  const { slug, headline, article } = report;
  const { source } = article.sidecar;
  const steps = [
    { name: 'Reports', href: urls.archive() },
    { name: headline.text, href: urls.article(slug) },
  ];
  return {
    title: headline.text,
    description: describe(report),
    canonical: source?.canonical ? source.url : undefined,
    things: [newsArticle(report, siteContext), breadcrumbList(steps, siteContext)],
    cited,
    image: `articles/${slug}`,
  };
}

function mainPart({ report, newer, older }: Item, library: Library, cited: Cited): Pieces {
  const { article } = report;
  // The page of a report is laid out in the direction of its language; what is ours keeps the site's.
  const { dir } = languageAttributes(report.language, site.language);
  const ours = dir && directionOf(site.language);
  const words = reportHtml(report, urls);
  return inPieces`
    <div class="reading"${attributes({ dir })}>
      ${html`
        <article class="report" data-article="${article.id}" itemscope itemtype="https://schema.org/NewsArticle">
          ${reportHeader(report)}
          <div class="words" itemprop="articleBody"${inItsLanguage(report)}>${trusted(words)}</div>
        </article>`}
      <div class="after"${attributes({ dir: ours })}>${editorsNote(article.sidecar)}</div>
      ${termList(report, ours)}
      <div class="after"${attributes({ dir: ours })}>
        ${filedUnder(report)}
        ${related(relatedReports(library, report, 5))}
        ${provenance(report)}
        ${passingOn(paragraphsIn(words))}
        ${cite(cited)}
        ${newerOlderInTopic(report, sequenceOf(library, report), [newer, older])}
        ${newerOlder(report, newer, older)}
      </div>
    </div>`;
}

function reportHeader(report: Report): Html {
  const { headline, article, topics, terms, blocks } = report;
  const { standfirst, source } = article.sidecar;
  const its = inItsLanguage(report);
  const minutes = readingMinutes(blocks);
  return html`
    <header>
      ${kicker(topics.slice(0, 3), 'kicker ours')}
      <h1 itemprop="headline"${its}>${headline.text}</h1>
      ${standfirst && html`<p class="standfirst ours"${its}>${standfirst}</p>`}
      <p class="meta">
        ${source && html`<span>${source.name}</span>`}
        ${published(report.published, attributes({ itemprop: 'datePublished' }))}
        ${minutes !== undefined && html`<span>${minutes} min read</span>`}
        ${terms.length > 0 && html`<a class="ours" href="#terms-heading">${counted(terms.length, 'term')} explained</a>`}
        ${!isOwnWriting(article) && notFromFile(report)}
      </p>
    </header>`;
}

/** What stands in the header and not in the report's file. A report shown alone has no summary. */
function notFromFile(report: Report): Html {
  const given = givenByEditor(report);
  const summary =
    report.article.sidecar.standfirst &&
    html`<span class="ours">${given.length > 0 && ', '}summary</span>`;
  return html`
    ${report.headline.by === 'first-sentence' && html`<span>No headline of its own; the first sentence serves as one</span>`}
    ${(given.length > 0 || summary) && html`<span${given.length === 0 && html` class="ours"`}>Given by the editor: ${given.join(', ')}${summary}</span>`}`;
}

const filedUnder = ({ topics }: Report): Html | false =>
  topics.length > 0 &&
  html`
    <section class="filed ours" aria-labelledby="topics-heading">
      <h2 id="topics-heading">Topics</h2>
      <ul>${topics.map(({ topic }) => html`<li><a href="${urls.topic(topic.id)}">${topic.name}</a></li>`)}</ul>
      ${topics[0]?.basis === 'derived' && html`<p class="mark">Derived from the terms in the report.</p>`}
    </section>`;
