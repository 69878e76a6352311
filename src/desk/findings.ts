import { buildLibrary, type LibraryInput, type Report } from '../core/library.ts';
import { type Mention, type TextBlock, wordsAt } from '../core/matcher/mention.ts';
import { compileMatcher, type LeftAlone, type Matcher } from '../core/matcher.ts';
import type { Article } from '../core/schema/article.ts';
import { collapsed } from '../core/white-space.ts';

/** A wording in a report that could have been a mention, in the report's own words. */
interface SeenWording extends LeftAlone {
  words: string;
}

/** What the matcher did with a report: its mentions are in `report`. */
export interface Findings {
  report: Report;
  leftAlone: SeenWording[];
}

type Input = Omit<LibraryInput, 'matcher'>;

/** Reads all reports once, and keeps what was left alone beside what was found. Newest report first. */
export function findInAll(input: Input): Findings[] {
  const { matcher, leftAloneIn } = listening(compileMatcher(input.terms));
  return buildLibrary({ ...input, matcher }).reports.map((report) => ({
    report,
    leftAlone: leftAloneIn(report.blocks)
      .filter((seen) => !report.mentions.some((mention) => covers(mention, seen)))
      .map((seen) => ({ ...seen, words: collapsed(wordsAt(report.blocks, seen)) })),
  }));
}

/** What the matcher finds in a text that is no report. */
export function findInText(text: string, input: Input): Findings {
  const lines = [...text.matchAll(/[^\n]+/g)];
  const article: Article = {
    ...{ id: 'text', slug: 'text', file: 'text', format: 'text', text, sha256: '', bytes: 0 },
    parts: {
      paragraphs: lines.map(({ index, 0: line }) => ({ start: index, end: index + line.length })),
    },
    sidecar: {},
  };
  const [found] = findInAll({ ...input, articles: [article] });
  if (!found) throw new Error('A text gives one report');
  return found;
}

/** A matcher that remembers what it left alone, report by report. */
function listening(matcher: Matcher) {
  const kept = new WeakMap<readonly TextBlock[], LeftAlone[]>();
  return {
    matcher: {
      find(blocks, options) {
        const left: LeftAlone[] = [];
        kept.set(blocks, left);
        return matcher.find(blocks, { ...options, onLeftAlone: (seen) => left.push(seen) });
      },
    } satisfies Matcher,
    leftAloneIn: (blocks: readonly TextBlock[]) => kept.get(blocks) ?? [],
  };
}

/** A longer or another form of the same term counted there: nothing was lost. */
const covers = (mention: Mention, seen: LeftAlone) =>
  mention.term === seen.term && mention.start <= seen.start && seen.end <= mention.end;
