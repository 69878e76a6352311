import { beginning } from '../core/beginning.ts';
import { languageAttributes } from '../core/browsing/direction.ts';
import { counted } from '../core/counted.ts';
import type { Report } from '../core/library.ts';
import { oncePer } from '../core/once.ts';
import { attributes, type Html, html, inOnePiece, trusted } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import { published } from './dates.ts';
import { inItsLanguage } from './in-its-language.ts';
import { kicker } from './kicker.ts';

/** A report in a list below a heading of its own. */
export const teaser = oncePer((report: Report) => inOnePiece(teaserAt('h3', report)));

/** A report in a list that is all of a page. */
export const pageTeaser = oncePer((report: Report) => inOnePiece(teaserAt('h2', report)));

/** A report in the list of a topic: under what all of them are filed need not be said of each. */
export const topicTeaser = oncePer((report: Report) =>
  inOnePiece(teaserAt('h3', report, { filed: false })),
);

/** The newest report on the front page: it shows how it opens, where its headline doesn't. */
export function leadTeaser(report: Report): Html {
  const opens = report.headline.by !== 'first-sentence';
  const opening = opens ? beginning(report.blocks[0]?.text ?? '', 480) : '';
  return teaserAt('h2', report, { opening, lead: true });
}

/** In a list a line above each headline and a line below it are enough: a second topic and a count often took one more. */
function teaserAt(
  level: string,
  report: Report,
  { filed = true, lead = false, opening = '' } = {},
): Html {
  const { slug, headline, language, article, topics, terms } = report;
  const { standfirst, source } = article.sidecar;
  const its = inItsLanguage(report);
  const heading = trusted(level);
  return html`
    <article class="teaser${lead && ' lead'}"${attributes({ dir: languageAttributes(language, site.language).dir })}>
      ${filed && kicker(topics.slice(0, lead ? 2 : 1))}
      <${heading}${its}><a href="${urls.article(slug)}">${headline.text}</a></${heading}>
      ${standfirst && html`<p class="standfirst"${its}>${standfirst}</p>`}
      ${opening && html`<p class="opening"${its}>${opening}</p>`}
      <p class="meta">
        ${source && html`<span>${source.name}</span>`}
        ${published(report.published)}
        ${lead && terms.length > 0 && html`<span>${counted(terms.length, 'term')} explained</span>`}
      </p>
    </article>`;
}
