import type { PartialDate } from '../core/schema/dates.ts';
import type { Term } from '../core/schema/term.ts';

/** A term that an editor should look at again. */
export interface TermToCheck {
  term: string;
  why: string;
}

/** Months after which a review or a count of parties should be looked at again. */
const shelfLife = 24;

/**
 * Terms whose review or count of parties is more than two years older than `newest`, the latest date that the edition
 * itself holds: the clock of the machine plays no part.
 */
export function termsToCheck(terms: readonly Term[], newest: PartialDate): TermToCheck[] {
  return terms.flatMap(({ id: term, reviewed, parties }) => [
    ...(isStale(reviewed, newest) ? [{ term, why: `last checked on ${reviewed}` }] : []),
    ...latest(parties.map(({ as_of }) => as_of))
      .filter((date) => isStale(date, newest))
      .map((date) => ({ term, why: `parties as of ${date}` })),
  ]);
}

const latest = (dates: string[]) => dates.sort().slice(-1);

const isStale = (date: PartialDate, newest: PartialDate) =>
  monthOf(newest) - monthOf(date) > shelfLife;

/** Months since year 0. A year without a month counts as its first. */
function monthOf(date: PartialDate): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month;
}
