import type { Source } from './article.ts';
import type { PartialDate } from './dates.ts';

export const termKinds = [
  'treaty',
  'resolution',
  'institution',
  'role',
  'weapon',
  'concept',
  'procedure',
  'person',
  'place',
] as const;
type TermKind = (typeof termKinds)[number];

/** One spelling under which a term appears in reports. */
export interface Form {
  text: string;
  /** `exact`: only in this case. `any`: in every case. Forms that are mostly capitals are `exact` unless they say otherwise. */
  case: 'exact' | 'any';
  /** safe: counts everywhere. context: counts only where its condition holds. never: known, but never linked. */
  risk: 'safe' | 'context' | 'never';
  /** Terms whose full mention opens a context form, beside its own; those of shared lists, too. */
  opened_by?: string[];
  /** Kinds of terms of which any full mention opens it too: "ratified" is opened by any treaty. */
  opened_by_kind?: TermKind[];
  /**
   * How far an opening reaches: `earlier` from the full mention to the end of the report (or to a look-alike of the
   * term, which closes it); `paragraph` over the paragraph that holds it; `report` from that paragraph on, for words
   * that need a subject more than an introduction, and over the whole report for those with capitals, which may be
   * explained later. A headline opens nothing.
   */
  reach?: 'earlier' | 'paragraph' | 'report';
  /**
   * Other bodies bear the same name: it counts only where no name right before it or after "of" says whose it is, and
   * once one did only after the term's full name.
   */
  borne_by_others?: boolean;
  /**
   * Counts only right before a name of one of these kinds: "withdrew from" before "the ABM Treaty", or "the INF Treaty". A
   * context form, "ratified", counts there too, and after the names of treaties of others.
   */
  followed_by_kind?: TermKind[];
  note?: string;
}

interface DatedEvent {
  date: PartialDate;
  label: string;
  /** True where no source was read for it; shown to the reader as such. */
  unverified?: boolean;
  /** What was read for this date. Without them the entry's own sources stand for it, and none is named beside it. */
  sources?: Source[];
}

/** A glossary entry. Field names follow SKOS where SKOS has one. */
export interface Term {
  id: string;
  file: string;
  name: string;
  kind: TermKind;
  subkind?: string;
  /** At most 35 words; the first thing a reader sees. */
  short: string;
  forms: Form[];
  /** Longer names of something else, inside which no form of this term counts. */
  lookalikes: string[];
  /**
   * Words that speak of something else: no form but a name counts in a sentence with one of them, nor later, until a term
   * that opens the form is named. It counts where such a term is named in the sentence, nearer before it than one of the
   * words, in the wording itself, or before "the" and the like pointed back to it.
   */
  closed_by: string[];
  /** True for a name too broad to say what a sentence speaks of: it opens forms, and keeps none open. */
  broad?: boolean;
  /** False: mentions count, but carry no link. */
  link: boolean;
  /** The article or rule that the term rests on. */
  rests_on: { ref: string; about: string; unverified?: boolean }[];
  dates: DatedEvent[];
  parties: {
    count: number;
    as_of: PartialDate;
    basis: string;
    unverified?: boolean;
    signatories?: number;
    signatories_not_party?: number;
  }[];
  depositaries: string[];
  status?: string;
  see_also: string[];
  sources: Source[];
  disputed?: string;
  /** What this entry says without having read it in a source. */
  unverified: string[];
  /** The day on which the entry was last checked, ISO. */
  reviewed: string;
  /** The explanation, Markdown. */
  body: string;
}

/** What many entries share, by the names under which they refer to it. */
export interface Lists {
  file: string;
  /** Ids of terms. */
  opened_by: Record<string, string[]>;
  /** Words. */
  closed_by: Record<string, string[]>;
}

/** A form with what its file leaves unsaid: safe, and in its own case only when it is mostly capitals (M2). */
export function completeForm(form: Partial<Form> & { text: string }): Form {
  return { case: isMostlyCapitals(form.text) ? 'exact' : 'any', risk: 'safe', ...form };
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return capitals.length * 2 >= letters.length;
}

/**
 * What else a term is called in reports. Left out is what differs by its capitals alone, and what is no name of its own: what
 * means the term only after its name, "the treaty", "the Committee", "vetoed", or before another's, "withdrew from".
 */
export function alternativeNames({ name, forms }: Term): string[] {
  const seen = new Set([name.toLowerCase()]);
  return forms.flatMap(({ text, risk, followed_by_kind }) => {
    const isShortName = risk === 'context' && /^(?!the ).*\p{Lu}/u.test(text);
    const isName = (risk === 'safe' || isShortName) && !followed_by_kind;
    if (!isName || seen.has(text.toLowerCase())) return [];
    seen.add(text.toLowerCase());
    return [text];
  });
}
