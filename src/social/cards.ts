import type { Library, Report } from '../core/library.ts';
import { formatDate } from '../core/schema/dates.ts';
import type { Term } from '../core/schema/term.ts';
import { drawable } from './address.ts';
import type { Card } from './card.ts';

/** The cards of an edition by the path of their picture below "social/", without its ending; those that can be drawn. */
export function cardsOf(library: Library, siteName: string): { path: string; card: Card }[] {
  return [
    ...library.reports.map((report) => ({
      path: `articles/${report.slug}`,
      card: reportCard(report, siteName),
    })),
    ...library.terms.map((term) => ({
      path: `glossary/${term.id}`,
      card: termCard(term, siteName),
    })),
  ].filter(({ card }) => drawable(card.headline));
}

function reportCard(report: Report, siteName: string): Card {
  const publisher = report.article.sidecar.source?.name;
  const date = report.published ? formatDate(report.published) : 'Date not known';
  return {
    kicker: report.topics[0]?.topic.name ?? 'Report',
    headline: report.headline.text,
    text: [publisher, date].filter(Boolean).join(' · '),
    siteName,
  };
}

const termCard = (term: Term, siteName: string): Card => ({
  kicker: `Glossary · ${term.kind}`,
  headline: term.name,
  text: term.short,
  siteName,
});
