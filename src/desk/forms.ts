import type { Term } from '../core/schema/term.ts';
import type { Findings } from './findings.ts';

export interface FormOfTerm {
  term: string;
  form: string;
}

export interface UnopenedForm extends FormOfTerm {
  /** How often it was seen and refused. */
  seen: number;
}

/** Forms that no report uses, and context forms that reports use but never opened. */
export function formsOutOfUse(terms: readonly Term[], findings: readonly Findings[]) {
  const used = new Set<string>();
  const refused = new Map<string, number>();
  for (const { report, leftAlone } of findings) {
    for (const { term, form } of report.mentions) used.add(keyOf(term, form));
    for (const { term, form, why } of leftAlone) {
      if (why !== 'context-closed') continue;
      refused.set(keyOf(term, form), (refused.get(keyOf(term, form)) ?? 0) + 1);
    }
  }
  const dead: FormOfTerm[] = [];
  const unopened: UnopenedForm[] = [];
  for (const { id: term, forms } of terms) {
    for (const { text: form, risk } of forms) {
      if (risk === 'never' || used.has(keyOf(term, form))) continue;
      const seen = refused.get(keyOf(term, form)) ?? 0;
      if (seen > 0) unopened.push({ term, form, seen });
      else dead.push({ term, form });
    }
  }
  return { dead, unopened: unopened.sort((a, b) => b.seen - a.seen) };
}

const keyOf = (term: string, form: string) => `${term}\n${form}`;
