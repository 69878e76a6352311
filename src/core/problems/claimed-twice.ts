import { wordingKey } from '../matcher/fold.ts';
import { compileMatcher } from '../matcher.ts';
import { type Problem, problem } from '../problems.ts';
import type { Article } from '../schema/article.ts';
import type { Form, Term } from '../schema/term.ts';

/**
 * Safe forms that two terms claim (M11). Context forms are left to the nearest full mention. A form is no problem if
 * every report that holds it decides in its sidecar, and at least one does.
 */
export function claimedTwice(terms: readonly Term[], articles: readonly Article[]): Problem[] {
  const owners = new Map<string, Term>();
  return terms.flatMap((term) =>
    term.forms.flatMap((form, index) => {
      if (form.risk !== 'safe') return [];
      const key = wordingKey(form.text);
      const other = owners.get(key);
      owners.set(key, term);
      if (!other || other === term || isDecided(term, form, articles)) return [];
      return problem(
        'form-claimed-twice',
        { file: term.file, near: { path: ['forms', index, 'text'] } },
        `"${form.text}", which ${other.file} claims too`,
      );
    }),
  );
}

function isDecided(term: Term, { text: form }: Form, articles: readonly Article[]): boolean {
  const alone = { ...term, forms: [{ text: form, case: 'any', risk: 'safe' } as const] };
  const matcher = compileMatcher([{ ...alone, lookalikes: [], closed_by: [] }]);
  const holding = articles.filter(({ text }) => matcher.find([{ text, start: 0 }]).length > 0);
  return (
    holding.length > 0 &&
    holding.every(({ sidecar }) =>
      Object.keys(sidecar.terms?.decide ?? {}).some(
        (decided) => wordingKey(decided) === wordingKey(form),
      ),
    )
  );
}
