import type { Library } from '../library.ts';
import { oncePer } from '../once.ts';
import type { Term } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';

/** A letter of the alphabet, or "#" for figures and other characters, with its terms by name; maybe none. */
interface Letter {
  letter: string;
  terms: Term[];
}

/** A term of recent reports. */
interface TermInTheNews {
  term: Term;
  /** How many of the recent reports mention it. */
  reports: number;
  /** How often they do, all together. */
  mentions: number;
}

/** How many of the newest dated reports count as recent. */
const recentReports = 30;

/** Every letter from A to Z, those without terms too; "#" last, only if a term needs it. */
export const letters = oncePer(({ terms }: Library): Letter[] => {
  const alphabet = new Map(
    Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ#', (letter) => [letter, [] as Term[]]),
  );
  for (const term of terms) {
    const first = term.name.normalize('NFKD').charAt(0).toUpperCase();
    (alphabet.get(first) ?? alphabet.get('#'))?.push(term);
  }
  return [...alphabet]
    .map(([letter, found]) => ({ letter, terms: found }))
    .filter(({ letter, terms: found }) => letter !== '#' || found.length > 0);
});

/** Terms by topic, in the scheme's order and each list by name; terms of no topic are left out. */
export const termsByTopic = oncePer(({ topics, terms }: Library) =>
  topics
    .map((topic: Topic) => {
      const ids = new Set(topic.terms);
      return { topic, terms: terms.filter((term) => ids.has(term.id)) };
    })
    .filter((group) => group.terms.length > 0),
);

/** The terms that most of the newest dated reports mention, the most frequent first, and of these as the newest report does. */
export function termsInTheNews({ reports }: Library, max: number): TermInTheNews[] {
  const found = new Map<Term, TermInTheNews>();
  const recent = reports.filter((report) => report.published).slice(0, recentReports);
  for (const { term, mentions } of recent.flatMap((report) => report.terms)) {
    const { reports: before, mentions: said } = found.get(term) ?? { reports: 0, mentions: 0 };
    found.set(term, { term, reports: before + 1, mentions: said + mentions.length });
  }
  return [...found.values()]
    .sort((a, b) => b.reports - a.reports || b.mentions - a.mentions)
    .slice(0, max);
}
