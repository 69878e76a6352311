import { wordsAt } from '../core/matcher/mention.ts';
import { newest } from '../core/schema/dates.ts';
import type { Term } from '../core/schema/term.ts';
import { collapsed } from '../core/white-space.ts';
import type { Findings } from './findings.ts';
import { type FormOfTerm, formsOutOfUse, type UnopenedForm } from './forms.ts';
import { findGaps, type Gap } from './gaps.ts';
import { type TermToCheck, termsToCheck } from './terms-to-check.ts';

/** What an editor wants to know of one report. Wordings stand as the report has them. */
export interface DeskEntry {
  file: string;
  headline: string;
  linked: { words: string; term: string }[];
  /** Mentions without a link, most of them because the term has its link earlier. */
  unlinked: { words: string; term: string; why: string }[];
  leftAlone: { words: string; term: string; form: string; why: string; times: number }[];
}

/** The editor's report on an edition. */
export interface Desk {
  reports: DeskEntry[];
  terms: number;
  /** Context forms that reports use, and never where their condition holds. */
  unopened: UnopenedForm[];
  /** Forms that no report uses. */
  dead: FormOfTerm[];
  gaps: Gap[];
  toCheck: TermToCheck[];
}

/** What is said of single reports can be for some files only; forms and names are counted in all of them. */
export function deskReport(
  terms: readonly Term[],
  findings: readonly Findings[],
  isWanted = (_file: string) => true,
): Desk {
  const latest = newest([
    ...terms.map(({ reviewed }) => reviewed),
    ...findings.map(({ report }) => report.published),
  ]);
  return {
    reports: findings.filter(({ report }) => isWanted(report.article.file)).map(deskEntry),
    terms: terms.length,
    ...formsOutOfUse(terms, findings),
    gaps: findGaps(findings),
    toCheck: termsToCheck(terms, latest ?? ''),
  };
}

export function deskEntry({ report, leftAlone }: Findings): DeskEntry {
  const mentions = report.mentions.map((mention) => ({
    ...mention,
    words: collapsed(wordsAt(report.blocks, mention)),
  }));
  const refused = new Map<string, DeskEntry['leftAlone'][number]>();
  for (const { words, term, form, why } of leftAlone) {
    const key = [words, term, form, why].join('\n');
    const known = refused.get(key);
    if (known) known.times++;
    else refused.set(key, { words, term, form, why, times: 1 });
  }
  return {
    file: report.article.file,
    headline: report.headline.text,
    linked: mentions.filter(({ linked }) => linked).map(({ words, term }) => ({ words, term })),
    unlinked: mentions
      .filter(({ linked }) => !linked)
      .map(({ words, term, why = 'not-first' }) => ({ words, term, why })),
    leftAlone: [...refused.values()],
  };
}
