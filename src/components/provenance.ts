import { counted } from '../core/counted.ts';
import type { Report } from '../core/library.ts';
import { isOwnWriting } from '../core/schema/article.ts';
import { seedEnding } from '../core/urls.ts';
import { type Html, html } from '../prose/html.ts';
import { site } from '../site.ts';
import { urls } from '../urls.ts';
import { inItsLanguage } from './in-its-language.ts';

/** Where a report comes from, and its file as received. */
export function provenance(report: Report): Html {
  const { article } = report;
  const { slug, format, bytes, sha256 } = article;
  const file = `${slug}.${seedEnding(article)}`;
  return html`
    <section class="provenance ours" aria-labelledby="provenance-heading">
      <h2 id="provenance-heading">Where this report comes from</h2>
      <dl>
        ${publisher(report)}
        <div>
          <dt>The file as received</dt>
          <dd>
            <a href="${urls.seed(article)}" download="${file}">${file}</a>
            , ${counted(bytes, 'byte')}
          </dd>
        </div>
        <div>
          <dt>SHA-256 of the file</dt>
          <dd><code>${sha256}</code></dd>
        </div>
      </dl>
      ${
        format === 'text' &&
        html`<p>
          Each time this site is built, the words above are compared with the file, letter by letter.
          ${' '}The rights in them belong to the publisher.
        </p>`
      }
    </section>`;
}

function publisher(report: Report): Html {
  if (isOwnWriting(report.article)) {
    return html`<div><dt>Publisher</dt><dd>Written for ${site.name}</dd></div>`;
  }
  const { source } = report.article.sidecar;
  const original = source?.url
    ? html`<a href="${source.url}" rel="noopener"${source.headline && inItsLanguage(report)}>${source.headline ?? source.url}</a>`
    : 'Address not known';
  return html`
    <div><dt>Publisher</dt><dd>${source?.name ?? 'Not known'}</dd></div>
    <div><dt>Original</dt><dd>${original}</dd></div>`;
}
