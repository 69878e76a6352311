import type { Article } from './core/article.ts';
import { compileMatcher, type Matcher } from './core/matcher.ts';
import type { Mention, TextBlock } from './core/mention.ts';
import { oncePer } from './core/once.ts';
import type { Term } from './core/term.ts';
import { type StoredArticle, withBody } from './loaders/body.ts';
import { blocksOf } from './prose/blocks.ts';

/**
 * For development: what was made of the edition a moment ago, so that a change of one file costs one file's work. It is
 * a module apart, for what imports the content collections is run anew after each change.
 */

let articles = new Map<string, Article>();

/** The reports with their words; a report that has not changed is the same object as before. */
export function keptArticles(stored: readonly StoredArticle[]): Article[] {
  const now = new Map<string, Article>();
  for (const article of stored) {
    const key = JSON.stringify(article);
    now.set(key, articles.get(key) ?? withBody(article));
  }
  articles = now;
  return [...now.values()];
}

/** The running text of a report, found once. */
export const keptBlocks = oncePer(blocksOf);

let matching: { forms: string; matcher: Matcher } | undefined;

/** A matcher that looks at each report once, and looks again when anything has changed by which terms are found. */
export function keptMatcher(terms: readonly Term[]): Matcher {
  const forms = JSON.stringify(
    terms.map(({ short, body, sources, dates, parties, reviewed, ...rest }) => rest),
  );
  if (matching?.forms !== forms) {
    const { find } = compileMatcher(terms);
    const found = new WeakMap<readonly TextBlock[], Mention[]>();
    matching = {
      forms,
      matcher: {
        find(blocks, options) {
          const mentions = found.get(blocks) ?? find(blocks, options);
          found.set(blocks, mentions);
          return mentions;
        },
      },
    };
  }
  return matching.matcher;
}
