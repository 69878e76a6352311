import { backlinkList } from '../components/backlink-list.ts';
import { breadcrumbs } from '../components/breadcrumbs.ts';
import { cite } from '../components/cite.ts';
import { caveats, facts, lastChecked } from '../components/entry.ts';
import { pager } from '../components/pager.ts';
import { sourceList } from '../components/sources.ts';
import { termMap } from '../components/term-map.ts';
import { timeline } from '../components/timeline.ts';
import { firstPageOf } from '../core/browsing/paging.ts';
import { timelineOfTerm } from '../core/browsing/timeline.ts';
import { type Cited, citeTerm } from '../core/data/citation.ts';
import { breadcrumbList, definedTerm } from '../core/data/structured-data.ts';
import type { Library } from '../core/library.ts';
import type { Term } from '../core/schema/term.ts';
import { inPieces, type Pieces, trusted } from '../prose/html.ts';
import { linkedMarkdownHtml } from '../prose/linked-markdown.ts';
import { site } from '../site.ts';
import { absolute, siteContext, urls } from '../urls.ts';
import type { PageContent, Run } from './run.ts';

/** The glossary's entries, each with the first of the reports that mention its term. */
export const entries: Run<Term> = {
  route: 'src/pages/glossary/[id].astro',
  items: ({ terms }) => terms,
  href: ({ id }) => urls.term(id),
  content: (term, library) => {
    const cited = citeTerm(term, absolute(urls.term(term.id)), site.name, site.language);
    return { head: headOf(term, cited), main: mainPart(term, library, cited) };
  },
};

const glossary = { name: 'Glossary', href: urls.glossary() };

function headOf(term: Term, cited: Cited): PageContent['head'] {
  const steps = [glossary, { name: term.name, href: urls.term(term.id) }];
  return {
    title: term.name,
    description: term.short,
    things: [definedTerm(term, siteContext), breadcrumbList(steps, siteContext)],
    cited,
    image: `glossary/${term.id}`,
  };
}

function mainPart(term: Term, library: Library, cited: Cited): Pieces {
  const { id, name, kind, subkind, short } = term;
  // Other terms in its explanation are linked, the term itself never (M9).
  const explanation = linkedMarkdownHtml(term.body, library.matcher, urls, [id]);
  const page = firstPageOf(library.backlinks.get(id) ?? [], site.pageSize);
  return inPieces`
    ${breadcrumbs([glossary], name)}
    <article class="term-entry" data-term-entry="${id}">
      <header class="page-head">
        <p class="kicker">${kind}${subkind && `, ${subkind}`}</p>
        <h1>${name}</h1>
        <p class="standfirst">${short}</p>
      </header>
      <div>
        <div class="explanation prose">${trusted(explanation)}</div>
        ${caveats(term)}
      </div>
      ${facts(term, library)}
      <div>
        ${sourceList(term.sources)}
        ${lastChecked(term)}
        ${cite(cited)}
      </div>
      ${timeline(timelineOfTerm(library, term))}
      ${backlinkList(page.items)}
      ${pager(page, (number) => urls.term(id, number))}
    </article>
    ${termMap(library, term)}`;
}
