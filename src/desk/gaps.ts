import type { Report } from '../core/library.ts';
import { isInCapitals } from '../core/matcher/capitals.ts';
import { fold } from '../core/matcher/fold.ts';
import { sentenceAt } from '../core/seed/sentences.ts';
import { collapsed } from '../core/white-space.ts';
import type { Findings } from './findings.ts';

/** An acronym or a capitalised phrase that recurs and is no term. */
export interface Gap {
  phrase: string;
  times: number;
  reports: number;
  /** The first sentence in which it stands. */
  sentence: string;
}

const name = String.raw`\p{Lu}[\p{L}\p{M}'-]*\p{Ll}`;
const phrase = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?:${name}(?:\s+(?:(?:of|on|for|and|the)\s+){0,2}${name})+|\p{Lu}[\p{Lu}\p{N}-]*\p{Lu})(?![\p{L}\p{N}])`,
  'gu',
);
/** Words that begin a sentence and no name. */
const opener =
  /^(?:The|A|An|In|On|At|But|And|As|If|For|From|By|After|Before|When|While|This|That|These|Those|Under|However|Its?|His|Her|Their|Our|We|He|She|They|You|I)\s+/u;
const leastTimes = 3;

/** What may deserve a term: phrases that stand at least three times and touch no form of one, the most frequent first. */
export function findGaps(findings: readonly Findings[]): Gap[] {
  const gaps = new Map<string, Gap & { last: Report }>();
  for (const { report, leftAlone } of findings) {
    const known = [...report.mentions, ...leftAlone];
    for (const [index, block] of report.blocks.entries()) {
      const { text } = fold(block.text);
      if (isInCapitals(text)) continue;
      const taken = known.filter((seen) => seen.block === index);
      for (const { 0: found, index: at } of text.matchAll(phrase)) {
        const start = at + block.start;
        const end = start + found.length;
        if (taken.some((seen) => seen.start < end && start < seen.end)) continue;
        const words = collapsed(found).replace(opener, '');
        if (!/\s/.test(words) && !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(words)) continue;
        const gap = gaps.get(words);
        if (gap) {
          gap.times++;
          if (gap.last !== report) gap.reports++;
          gap.last = report;
        } else {
          const sentence = sentenceAt(text, at, report.language);
          gaps.set(words, {
            phrase: words,
            times: 1,
            reports: 1,
            last: report,
            sentence: collapsed(text.slice(sentence.start, sentence.end)),
          });
        }
      }
    }
  }
  return [...gaps.values()]
    .filter(({ times }) => times >= leastTimes)
    .sort((a, b) => b.reports - a.reports || b.times - a.times || (a.phrase < b.phrase ? -1 : 1))
    .map(({ last, ...gap }) => gap);
}
