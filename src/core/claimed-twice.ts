import type { Article } from './article.ts';
import { fold } from './fold.ts';
import { type Problem, problem } from './problems.ts';
import type { Term } from './term.ts';

/**
 * Safe forms that two terms claim (M11). Context forms are left to the nearest full mention. A form is no problem if
 * every report that holds it decides in its sidecar, and at least one does.
 */
export function claimedTwice(terms: readonly Term[], articles: readonly Article[] = []): Problem[] {
  const owners = new Map<string, Term>();
  return terms.flatMap((term) =>
    term.forms.flatMap((form) => {
      if (form.risk !== 'safe') return [];
      // Typographic twins are found as one (M4).
      const key = fold(form.text).text.toLowerCase();
      const other = owners.get(key);
      owners.set(key, term);
      if (!other || other === term || isDecided(key, articles)) return [];
      return problem(
        'form-claimed-twice',
        { file: term.file, near: { words: form.text, after: 'forms:' } },
        `"${form.text}", which ${other.file} claims too`,
      );
    }),
  );
}

function isDecided(form: string, articles: readonly Article[]): boolean {
  const holding = articles.filter(({ text }) =>
    fold(text).text.toLowerCase().replace(/\s+/g, ' ').includes(form),
  );
  return (
    holding.length > 0 &&
    holding.every(({ sidecar }) =>
      Object.keys(sidecar.terms?.decide ?? {}).some(
        (decided) => fold(decided).text.toLowerCase() === form,
      ),
    )
  );
}
